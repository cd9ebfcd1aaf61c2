/** Containers of The Timeline Project, which are written inside titles: "[3]Title" is one, "(3)Title" stands in it. */

/** What the text of an event says. */
export interface ProjectTitle {
  readonly title: string;
  /** It is the container of this number. */
  readonly container?: string;
  /** It stands in the container of this number. */
  readonly within?: string;
}

/** Takes the number off a title, and the blank in front of a bracket that is a part of it. */
export function projectTitle(text: string): ProjectTitle {
  const [, defined, member, title = ""] = (/^(?:\[(\d{1,9})\]|\((\d{1,9})\))(.*)$/su.exec(text) ?? []) as readonly (
    string | undefined
  )[];
  if (defined !== undefined) return { title: title.trim(), container: defined };
  if (member !== undefined) return { title: title.trim(), within: member };
  return { title: text.trim() };
}
