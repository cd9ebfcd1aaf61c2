/** What the fields of the export dialog ask for, of what the window shows. */
import type { PictureRequest } from "../../../data/ipc/channels.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { firstChoices, pictureRequest, type ExportChoices, type ShownNow } from "../state/export-choices.ts";
import { choicesOfPicture, keptPicture } from "../state/kept-choices.ts";
import type { ExportForm } from "./export-form.ts";

export interface AskedPicture {
  /** Shows the choices that were made before for this timeline and picture, or the first ones. */
  readonly begin: (now: ShownNow) => void;
  /** Shows the choices of another picture; in which format, and what is written beside it, stays. */
  readonly change: (now: ShownNow) => void;
  /** What the window shows has become this, and the choices stay. */
  readonly goOn: (now: ShownNow) => void;
  /** Undefined where fields are wrong, which they then say. */
  readonly read: () => { readonly timeline: Timeline; readonly picture: PictureRequest } | undefined;
  /** The same as a picture that the timeline can keep under a name. */
  readonly readNamed: (name: string) => Written<NamedPicture> | undefined;
}

/** Remembers the choices as long as the same timeline is open. */
export function askedPicture(form: ExportForm): AskedPicture {
  let now: ShownNow | undefined;
  let remembered: { readonly of: ShownNow; readonly choices: ExportChoices } | undefined;
  const isRemembered = ({ timeline, picture }: ShownNow): boolean =>
    remembered?.of.timeline === timeline && remembered.of.picture === picture;
  return {
    begin: (shown) => {
      now = shown;
      form.write((isRemembered(shown) && remembered?.choices) || ownChoices(shown));
    },
    change: (shown) => {
      now = shown;
      const { format, outlines, embed, alt, table, sources } = form.read();
      form.write({ ...ownChoices(shown), format, outlines, embed, alt, table, sources });
    },
    goOn: (shown) => {
      now = shown;
      remembered = { of: shown, choices: form.read() };
    },
    read: () => {
      if (!now) return undefined;
      const choices = form.read();
      remembered = { of: now, choices };
      const found = pictureRequest(choices, now);
      form.complain("wrong" in found ? found.wrong : {});
      return "wrong" in found ? undefined : { timeline: now.timeline, picture: found.request };
    },
    readNamed: (name) => {
      const found = now && keptPicture(name, form.read(), now);
      if (!found) return undefined;
      form.complain("wrong" in found ? found.wrong : {});
      return "wrong" in found ? undefined : found.picture;
    },
  };
}

function ownChoices({ timeline, picture }: ShownNow): ExportChoices {
  return picture ? choicesOfPicture(picture, timeline) : firstChoices(timeline);
}
