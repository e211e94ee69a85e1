// Modals and Home tabs: what the app shows to one person alone.
import type { ViewContent } from './content/check-view.ts'

/** https://docs.slack.dev/surfaces/modals#view_stack */
const MAX_STACKED = 3

export interface OpenView {
  readonly id: string
  /** Changes with every update. */
  readonly hash: string
  readonly user: string
  readonly content: ViewContent
  readonly previousId?: string
  readonly rootId: string
  /** What the app said about inputs of a submission, by block id. */
  readonly errors?: Readonly<Record<string, string>>
}

export type ViewChange =
  | { readonly kind: 'modal'; readonly user: string }
  | { readonly kind: 'home'; readonly user: string }

export type ViewResult =
  | { readonly ok: true; readonly view: OpenView }
  | { readonly ok: false; readonly error: string }

export interface ViewsOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly createSlackId: (prefix: string) => string
}

/** Holds each person's stack of modals and their Home tab; every view is a value that a change replaces. */
export class Views {
  readonly #options: ViewsOptions
  readonly #stacks = new Map<string, readonly OpenView[]>()
  readonly #homes = new Map<string, OpenView>()
  readonly #listeners = new Set<(change: ViewChange) => void>()

  constructor(options: ViewsOptions) {
    this.#options = options
  }

  /** Returns how to stop listening. */
  subscribe(listener: (change: ViewChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The modal that the person sees: the topmost of the stack. */
  modal(user: string): OpenView | undefined {
    return this.#stacks.get(user)?.at(-1)
  }

  home(user: string): OpenView | undefined {
    return this.#homes.get(user)
  }

  find(id: string): OpenView | undefined {
    return [...this.#homes.values(), ...[...this.#stacks.values()].flat()].find((view) => view.id === id)
  }

  /** Takes the place of whatever was open. */
  open(user: string, content: ViewContent): OpenView {
    const view = this.#create(user, content)
    this.#keep(user, [view])
    return view
  }

  push(user: string, content: ViewContent): ViewResult {
    const stack = this.#stacks.get(user) ?? []
    const top = stack.at(-1)
    if (!top) return { ok: false, error: 'not_found' }
    if (stack.length >= MAX_STACKED) return { ok: false, error: 'push_limit_reached' }
    const view = { ...this.#create(user, content), previousId: top.id, rootId: top.rootId }
    this.#keep(user, [...stack, view])
    return { ok: true, view }
  }

  update(id: string, content: ViewContent, hash?: string): ViewResult {
    const before = this.find(id)
    if (!before) return { ok: false, error: 'not_found' }
    if (hash !== undefined && hash !== before.hash) return { ok: false, error: 'hash_conflict' }
    const { errors: _, ...rest } = before
    return { ok: true, view: this.#replace({ ...rest, content, hash: this.#hash() }) }
  }

  showErrors(id: string, errors: Readonly<Record<string, string>>): void {
    const view = this.find(id)
    if (view) this.#replace({ ...view, errors })
  }

  publish(user: string, content: ViewContent, hash?: string): ViewResult {
    const before = this.#homes.get(user)
    if (before && hash !== undefined && hash !== before.hash) return { ok: false, error: 'hash_conflict' }
    const view = before ? { ...before, content, hash: this.#hash() } : this.#create(user, content)
    this.#homes.set(user, view)
    this.#announce({ kind: 'home', user })
    return { ok: true, view }
  }

  /** Takes the topmost modal away, or with `isCleared` all of them. */
  close(user: string, { isCleared }: { readonly isCleared: boolean }): void {
    const stack = this.#stacks.get(user) ?? []
    this.#keep(user, isCleared ? [] : stack.slice(0, -1))
  }

  #create(user: string, content: ViewContent): OpenView {
    const id = this.#options.createSlackId('V')
    return { id, hash: this.#hash(), user, content, rootId: id }
  }

  #replace(view: OpenView): OpenView {
    if (this.#homes.get(view.user)?.id === view.id) {
      this.#homes.set(view.user, view)
      this.#announce({ kind: 'home', user: view.user })
      return view
    }
    const stack = this.#stacks.get(view.user) ?? []
    this.#keep(
      view.user,
      stack.map((each) => (each.id === view.id ? view : each)),
    )
    return view
  }

  #keep(user: string, stack: readonly OpenView[]): void {
    this.#stacks.set(user, stack)
    this.#announce({ kind: 'modal', user })
  }

  #hash(): string {
    return `${Math.floor(this.#options.clock() / 1000)}.${this.#options.createSlackId('')}`
  }

  #announce(change: ViewChange): void {
    for (const listener of this.#listeners) listener(change)
  }
}
