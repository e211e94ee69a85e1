// The types of a part of the package that ships them for its whole alone.
declare module 'eld/extrasmall' {
  export const eld: {
    detect(text: string): {
      /** ISO 639-1; empty where none was found. */
      readonly language: string
      isReliable(): boolean
    }
  }
}
