/** What the fields of the export dialog ask for, of what the window shows. */
import type { PictureRequest } from "../../../data/ipc/channels.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { firstChoices, pictureRequest, type ExportChoices, type ShownNow } from "../state/export-choices.ts";
import type { ExportForm } from "./export-form.ts";

export interface AskedPicture {
  /** Shows the choices that were made before for this timeline, or the first ones. */
  readonly begin: (now: ShownNow) => void;
  /** Undefined where fields are wrong, which they then say. */
  readonly read: () => { readonly timeline: Timeline; readonly picture: PictureRequest } | undefined;
}

/** Remembers the choices as long as the same timeline is open. */
export function askedPicture(form: ExportForm): AskedPicture {
  let now: ShownNow | undefined;
  let remembered: { readonly timeline: Timeline; readonly choices: ExportChoices } | undefined;
  return {
    begin: (shown) => {
      now = shown;
      form.write(remembered?.timeline === now.timeline ? remembered.choices : firstChoices(now.timeline));
    },
    read: () => {
      if (!now) return undefined;
      const choices = form.read();
      remembered = { timeline: now.timeline, choices };
      const found = pictureRequest(choices, now);
      form.complain("wrong" in found ? found.wrong : {});
      return "wrong" in found ? undefined : { timeline: now.timeline, picture: found.request };
    },
  };
}
