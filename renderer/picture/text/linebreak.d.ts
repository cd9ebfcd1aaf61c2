/** The package brings no types. */
declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, as a UTF-16 index behind the spaces there; null after the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export { LineBreaker as default };
}
