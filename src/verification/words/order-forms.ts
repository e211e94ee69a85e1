// The forms in which text gives orders to a language model, each with words without which it cannot be one.

export interface OrderForm {
  /** In lower case; the form is looked for only where one of these stands. */
  readonly cues: ReadonlySet<string>
  readonly forms: readonly RegExp[]
}

/** Where an order begins: at the start, behind a mark, or behind a word that asks for it; "told to ignore" is a report. */
const ORDER = String.raw`(?:^|[.:;!?,"“”‘’([\]>*#|/{}~-]\s*|\b(?:please|now|must|should|shall|then|and|always|instead|simply|only|you)\s+)`

/** Where an answer is ordered: "question and answer session", "respond to any outbreak" are none. */
const ANSWER = String.raw`(?:^|[.:;!?"“(\[>*#]\s*|\b(?:please|now|must|should|then|always|instead|only|you)\s+)`

const MODEL = String.raw`(?:AIs?|A\.I\.|(?:large )?language models?|LLMs?|(?:AI |digital |virtual )?assistants?|(?:AI )?chat ?bots?|AI (?:models?|systems?|agents?|tools?|readers?)|GPT|ChatGPT|Claude|Gemini|Copilot|Newsdesk|summari[sz]ers?)`

const RULES = `(?:instructions?|prompts?|rules?|orders?|directions?|directives?|guidelines?|guardrails|constraints?|context|programming|messages?)`

const SECRETS = String.raw`(?:(?:system|hidden|initial|original|developer) (?:prompts?|messages?|instructions?)|your (?:\w+ )?(?:prompts?|instructions?|rules|configuration|keys?|secrets?|tokens?|passwords?|credentials)|(?:API|access|secret) (?:keys?|tokens?)|environment variables?|(?:text|words|everything|conversation|messages?) above)`

const MODEL_CUES =
  'ai ais a.i i model models llm llms assistant assistants bot bots chatbot chatbots gpt chatgpt claude gemini copilot newsdesk summarizer summarizers summariser summarisers'
const RULE_CUES =
  'instruction instructions prompt prompts order orders directive directives message note paragraph'

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '))
const form = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'iu')

export const ORDER_FORMS: readonly OrderForm[] = [
  {
    // Put away what you were told.
    cues: words('ignore disregard forget override overrule bypass discard aside following follow attention'),
    forms: [
      form(
        ORDER,
        String.raw`(?:ignore|disregard|forget|override|overrule|bypass|discard|set aside|stop following|do not follow|don[’']t follow|pay no attention to)\b.{0,40}\b(?:previous(?:ly)?|prior|above|earlier|preceding|foregoing|all|any|your|other|everything)\b(?:.{0,40}\b`,
        RULES,
        String.raw`\b|.{0,20}\b(?:above|before|told|said)\b)`,
      ),
    ],
  },
  {
    // You are somebody else from now on; or a salutation.
    cues: words(MODEL_CUES, 'dan terminal jailbroken unrestricted uncensored mode'),
    forms: [
      form(
        ORDER,
        String.raw`(?:you are|you[’']re|act as|behave as|pretend (?:to be|that you are|you are)|respond as|speak as)\s+(?:now |no longer |henceforth )?(?:an? |the |my )?(?:\w+ )?(?:`,
        MODEL,
        String.raw`|DAN|terminal|jailbroken|unrestricted|uncensored|in (?:developer|debug|maintenance) mode)\b`,
      ),
      /\bas an AI (?:language )?(?:model|assistant|system|chatbot)\b/i,
      form(
        String.raw`^\W*(?:(?:dear|hey|hello|hi|attention|note (?:to|for)|message (?:to|for)|instructions? (?:to|for)|to)\W+)?(?:all |any |the |every )?`,
        MODEL,
        String.raw`(?: (?:reading|processing|summari[sz]ing|indexing) (?:this|the)(?: \w+){0,3})?\s*[:,!—–-](?![\w’'])`,
      ),
      form(String.raw`\b(?:if|since|because|as) you are (?:an? |the )?(?:\w+ )?`, MODEL, String.raw`\b`),
      form(
        String.raw`\b(?:any|every|all|the) `,
        MODEL,
        String.raw` (?:that |who |which )?(?:reads?|reading|process(?:es|ing)|summari[sz](?:es|ing)|answers?|answering)\b.{0,40}\b(?:must|should|shall|has to|have to|is to|are to|will)\b`,
      ),
      form(
        String.raw`\b`,
        MODEL,
        String.raw` (?:must|should|shall) (?:now |always |only |never )?(?:ignore|answer|reply|respond|say|cite|link)\b`,
      ),
    ],
  },
  {
    cues: words('now here point'),
    forms: [/\bfrom (?:now|here|this point) on,? (?:you\b|answer|reply|respond|every answer|all answers)/i],
  },
  {
    // Another speaker, or the end of the data.
    cues: words(
      'system developer admin administrator root assistant user operator role inst sys',
      RULE_CUES,
      'task evidence article articles passage passages context data input document tool function response im im_start im_end endoftext end_of_turn start_of_turn',
    ),
    forms: [
      /^\W*(?:SYSTEM|system|DEVELOPER|ADMIN|ROOT|ASSISTANT|assistant|USER|OPERATOR)\W{0,3}[:\]>=]/,
      /^\W*(?:system|developer|admin(?:istrator)?|root|assistant|operator) (?:prompt|message|note|notice|override|instructions?|update|alert|command)\W{0,3}[:\]>=]/i,
      /^\W*(?:begin|end|start|new|real|updated|next|actual|your|important) (?:of )?(?:the )?(?:system |developer |hidden )?(?:task|instructions?|orders?|prompt|message|evidence|articles?|passages?|context|data|input)\b\W*(?:[:\]>=]|$)/i,
      /\b(?:this|your|my|the (?:above|following)) (?:is an? |new )?(?:system|developer|hidden) (?:prompt|message|instructions?)\b/i,
      /<\/?(?:system|user|assistant|article|evidence|instructions?|passages?|document|context|data|tool|function)\b[^>@]*>/i,
      /<\|.{1,40}\|>|<<\/?sys>>|\[\/?(?:inst|sys|system|assistant|user)\]|<\/?(?:start|end)_of_turn>|^\W*#{2,}\s*(?:instructions?|system|response|assistant|new task)\b/i,
      /["']?\brole["']?\s*:\s*["'](?:system|developer|assistant|user|tool)["']/i,
      /\b(?:do not|don['’]t|never)\b.{0,15}\b(?:mention|reveal|disclose|repeat|show|tell|quote|cite|admit)\b.{0,40}\b(?:instructions?|prompts?|orders?|this (?:note|message|paragraph|text)|passages?)\b/i,
    ],
  },
  {
    cues: words('source sources passage passages article articles evidence instructions context'),
    forms: [
      /\bthe (?:sources?|passages?|articles?|evidence|instructions?|context) (?:above|below|before|so far)\b.{0,20}\b(?:withdrawn|outdated|fake|void|superseded|invalid|false|wrong|a test|no longer)\b/i,
    ],
  },
  {
    // Say what is secret.
    cues: words(
      RULE_CUES,
      'rules configuration key keys secret secrets token tokens password passwords credentials variable variables above',
    ),
    forms: [
      form(
        ORDER,
        String.raw`(?:reveal|print|repeat|show|display|output|disclose|leak|recite|tell|give|send|post|include|write|quote|list|dump|append|translate|summari[sz]e|encode)\b.{0,50}\b`,
        SECRETS,
        String.raw`\b`,
      ),
    ],
  },
  {
    // Answer so.
    cues: words('reply respond output answer'),
    forms: [
      form(
        ANSWER,
        String.raw`(?:reply|answer) (?:only |just |always |exactly )*(?:to )?(?:every|all|any|each)\b.{0,60}\b(?:with|by|using)\b`,
      ),
      form(
        ANSWER,
        String.raw`(?:reply|respond|output|answer) (?:\w+ ){0,3}(?:that|with|only|exactly|instead|in (?:all )?capitals)\b`,
      ),
    ],
  },
  {
    cues: words('user users reader readers asker askers asks visitor visitors'),
    forms: [
      form(
        ORDER,
        String.raw`(?:tell|inform|assure|warn|direct|send) (?:the |every |any |all |each )(?:users?|readers?|askers?|person who asks|people who ask)\b`,
      ),
    ],
  },
  {
    cues: words(
      'ask asks asked asking query queries queried prompt prompted prompts questioned summarize summarizes summarized summarizing summarise summarises summarised summarising',
    ),
    forms: [
      /\b(?:when|whenever|if|once|every time)\b.{0,60}\b(?:ask(?:s|ed|ing)?|quer(?:y|ies|ied)|prompt(?:s|ed)?|questioned|summari[sz](?:e|es|ed|ing))\b.{0,80},\s*(?:you (?:must|should|will|are to) |please |then |always |only |do not |never )*(?:say|answer|reply|respond|state|claim|tell|write|cite|link|output|mention|include|add|post|use|give)\b/i,
    ],
  },
  {
    cues: words('cite link refer attribute credit point'),
    forms: [
      form(
        ORDER,
        String.raw`(?:cite|link|refer|attribute|credit|point)\b.{0,60}(?:https?:|www\.|\binstead\b|\bas (?:the|your) (?:only |sole )?source\b|\[\d+\])`,
      ),
    ],
  },
  {
    cues: words('memory training knowledge imagination'),
    forms: [
      form(
        ORDER,
        String.raw`(?:use|rely on|answer from|draw on|trust|search)\b.{0,20}\byour (?:own )?(?:memory|training(?: data)?|knowledge|imagination)\b`,
      ),
    ],
  },
  {
    cues: words('tool tools function functions'),
    forms: [
      form(ORDER, String.raw`(?:call|invoke|run|execute) (?:the |your |a )?(?:\w+ )?(?:tools?|functions?)\b`),
    ],
  },
  {
    // What is yours to answer: prose speaks to readers, but not of their replies.
    cues: words('your'),
    forms: [
      /\byour (?:\w+ )?(?:answer|reply|response|output|instructions|prompt|summary|guidelines|system prompt)\b|\byour (?:new|only|real|sole|next) (?:task|goal|objective|job|purpose)\b/i,
    ],
  },
  {
    // Readers that are machines.
    cues: words(MODEL_CUES, 'machine machines automated answering bots crawler crawlers'),
    forms: [
      /\b(?:for|to|of) (?:AI|LLM|machine|automated) (?:readers?|consumption|systems?|tools?|use|eyes)\b.{0,12}(?:only|alone|[:;])/i,
      /\b(?:AI|LLM|model|chatbot|assistant)[ -](?:instructions?|directives?|prompts?|notes?|override)\b\W/i,
      /\b(?:automated|machine|answering|summari[sz]ation|summari[sz]ing|indexing) (?:readers?|systems?|engines?)\W{0,2}[:,]/i,
      form(
        String.raw`\b(?:ask|tell|urge|require|instruct|order|remind|invite|want|need)s? (?:all |any |every |the |your )?`,
        MODEL,
        String.raw` (?:\w+ ){0,3}to (?:print|say|state|answer|reply|respond|report|confirm|add|cite|include|write|ignore|repeat)\b`,
      ),
      form(String.raw`\b(?:for|machine) readers?\s*[;:]`),
    ],
  },
  {
    // A transcript that is none.
    cues: words(MODEL_CUES, 'user human system operator answer response output'),
    forms: [
      /(?:^|[.?!]\s+)(?:(?:the )?(?:user|human|assistant|system|AI|bot|chatbot|model|operator)(?:['’]s)?(?: (?:response|answer|output|reply|turn))?|(?:the )?(?:final|correct|only|expected|right) (?:answer|response|output)(?: is)?)\s*:\s/i,
      /\b(?:the|a) (?:user|asker|reader) (?:has |will |may |now )?(?:asks?|asked|wants?|wanted|expects?|needs?|requires?|instructs?|instructed) you\b/i,
      /\b(?:output|say|add|write|print) nothing (?:else|more)\b/i,
      form(String.raw`\bas (?:an?|the) (?:model|assistant|AI|chatbot|LLM)\b,? (?:you|answer|reply|say)\b`),
    ],
  },
  {
    // Say so.
    cues: words(
      'say state write report claim confirm output print respond reply include mention assert summarize summarise answer',
    ),
    forms: [
      /(?:^|[.;!?]\s+)(?:please,? |now,? |just |simply |always )*(?:(?:do not|don['’]t|never) (?:summari[sz]e|answer|report)\b|(?:say|state|write|report|claim|confirm|output|print|respond|reply|include|mention|assert)\s+(?:instead\b|only\b|nothing\b|that\b|the (?:words?|sentence|phrase|following)\b|in the (?:voice|words|name)\b))/i,
    ],
  },
  {
    // Marks and modes.
    cues: words(
      'end begin beginning start developer debug override jailbreak whatever regardless matter passages sources articles hacked instructions',
    ),
    forms: [
      /(?:[-=*#_[({<]\s*|\b)(?:END|BEGIN|START|BEGINNING) OF (?:THE )?(?:ARTICLE|PASSAGES?|DOCUMENT|TEXT|EVIDENCE|CONTEXT|MESSAGE|TRANSCRIPT|INPUT|DATA|SOURCES?|PROMPT)\b/,
      /[-=*#]{2,}\s*(?:end|begin|start) of \w+/i,
      /\b(?:developer|debug|god|admin|maintenance) mode (?:is )?(?:now )?(?:on|enabled|activated|active)\b|\boverride code\b|\bjail ?br(?:eak|oken)\b/i,
      /\b(?:whatever|regardless of|no matter what) (?:the )?(?:question|user|asker|prompt|query|is asked|they ask|you are asked|anyone asks)\b/i,
      /(?:^|[.;:!?]\s+)(?:please )?(?:do not|don['’]t|never) (?:use|trust|read|quote|cite|believe)\b.{0,25}\b(?:passages?|sources?|articles?|evidence|paragraphs?)\b/i,
      /\byou (?:have been|were|are) (?:hacked|reprogrammed|jailbroken|reset|overridden)\b/i,
    ],
  },
  {
    cues: words('system user assistant instructions prompt'),
    forms: [/\{\{\W*(?:system|user|assistant|instructions?|prompt)\W*\}\}|\{%.{0,30}%\}/i],
  },
  {
    // The first of these, in languages in which it is often tried.
    cues: words(
      'alles tout todo tutto все всё instructions consignes anweisungen instrucciones istruzioni instruções instructies instrukcje инструкции',
    ),
    forms: [
      /^\W*(?:vergiss alles|vergessen sie alles|oublie(?:z)? tout|olvida todo|dimentica tutto|забудь(?:те)? вс)/iu,
      /(?<!\p{L})(?:ignorez|oubliez|ignorieren?|ignoriere|vergiss|vergessen sie|ignor[ae]|olvida|dimentica|negeer|zignoruj|игнорируй(?:те)?)(?!\p{L}).{0,60}(?:instructions?|consignes?|anweisungen|instrucciones|istruzioni|instruções|instructies|instrukcje|инструкции)/iu,
    ],
  },
]
