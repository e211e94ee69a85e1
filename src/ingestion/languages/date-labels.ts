// What stands around the dates of an article in other languages than English: labels, link words, names of units.

const UPDATED = [
  'aktualisiert|aktualisierung|geändert|zuletzt|stand', // German
  'mis à jour|mise à jour|modifié|actualisé', // French
  'actualizado|actualizada|modificado', // Spanish
  'atualizado|atualizada|atualização', // Portuguese
  'aggiornato|aggiornata|aggiornamento|modificato|modifica', // Italian
  'bijgewerkt|gewijzigd|laatste update', // Dutch
  'uppdaterad|opdateret|oppdatert|päivitetty|uppfærð', // Nordic
  'zaktualizowano|aktualizacja|aktualizováno|aktualizace|aktualizované|ažurirano|posodobljeno', // Slavic, in Latin letters
  'обновлено|изменено|оновлено|змінено|актуализирано',
  'güncelleme|güncellendi|frissítve|módosítva|actualizat|ενημερώθηκε|ενημέρωση|diperbarui|cập nhật',
  'محدث|تحديث|עודכן|更新|수정|업데이트',
].join('|')

const PUBLISHED = [
  'veröffentlicht|erschienen|publiziert|datum',
  'publié|publiée|paru|parue',
  'publicado|publicada|fecha|data|pubblicato|pubblicata',
  'gepubliceerd|geplaatst|publicerad|publicerat|offentliggjort|udgivet|publisert|julkaistu',
  'opublikowano|data publikacji|publikováno|vydáno|objavljeno|uverejnené',
  'опубликовано|дата|опубліковано|публикувано',
  'yayın|yayınlanma|tarihi|megjelent|publicat|δημοσιεύθηκε|δημοσίευση|diterbitkan|đăng',
  'نشر|تاريخ|פורסם|公開|发布|發布|發表|发表|掲載|配信|입력|등록|게시',
].join('|')

/** Between the date and its time, and behind them. */
const LINKS =
  'в|г|р|о|об|от|am|um|uhr|den|der|vom|seit|le|la|à|a|las|los|el|il|alle|ore|ora|em|às|as|op|om|uur|kl|klo|den|dnia|dne|godz|o|r|g|saat|hrs|horas?|heures?|h|m|d|ve|e|et|y|und|i|και|στις|pukul|lúc|ngày'

const labels = (words: string) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})[.:]?`

/** Says that the date behind it is that of an update. */
export const FOREIGN_UPDATE = new RegExp(labels(UPDATED), 'iu')

/** All that a line of dates may hold beside them. */
export const FOREIGN_LABELS = new RegExp(
  labels(`${UPDATED}|${PUBLISHED}|${LINKS}|[01]?\\d:[0-5]\\d|2[0-3]:[0-5]\\d`),
  'giu',
)
