/** "As known on": a slider that stops at each day on which another report was there, and at all of them. */
import { publicationDates, reportsKnownOn } from "../../../data/accounts/known/known-on.ts";
import { formatBound } from "../../../data/time.ts";
import type { Look } from "../../../data/look/look.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { element } from "../dom/element.ts";
import { shortDate } from "./short-date.ts";

export interface KnownOnSlider {
  readonly root: HTMLElement;
  /** Shows the date, or all reports without one; a timeline whose reports are undated has no slider. */
  readonly show: (whole: Timeline, look: Pick<Look, "knownOn" | "undatedReports">) => void;
}

/**
 * Tells `choose` the date of the stop, or nothing at the last stop: all reports. Where the timeline has reports that nobody
 * can date, a box beside it tells `putIn` whether they are in.
 */
export function knownOnSlider(
  choose: (date: string | undefined) => void,
  putIn: (undated: boolean) => void,
): KnownOnSlider {
  const range = element("input", { type: "range", id: "known-on", min: "0", step: "1", list: "known-on-stops" });
  const stops = element("datalist", { id: "known-on-stops" });
  const label = element("span", { class: "date", "aria-hidden": "true" });
  const root = element(
    "span",
    { class: "known-on" },
    element("label", { for: "known-on" }, "As known on"),
    range,
    label,
    stops,
  );
  const box = element("input", { type: "checkbox", id: "undated-reports" });
  const undated = element("label", { for: "undated-reports" }, box, " undated reports");
  root.append(undated);
  box.addEventListener("change", () => putIn(box.checked));
  let timeline: Timeline | undefined;
  let dates: readonly string[] = [];
  range.addEventListener("input", () => choose(dates[Number(range.value)]));
  return {
    root,
    show: (whole, { knownOn: date, undatedReports }) => {
      undated.hidden = date === undefined || reportsKnownOn(whole, date).undated === 0;
      box.checked = undatedReports === true;
      if (timeline !== whole) {
        timeline = whole;
        dates = publicationDates(whole);
        range.max = String(dates.length);
        stops.replaceChildren(...[...dates, "all"].map((_, stop) => element("option", { value: String(stop) })));
        root.hidden = dates.length === 0;
      }
      range.value = String(stopOf(dates, date));
      const told = date === undefined ? "all reports" : knownText(whole, date);
      label.textContent = date === undefined ? told : shortDate(date);
      label.title = told;
      range.setAttribute("aria-valuetext", told);
      root.classList.toggle("set", date !== undefined);
    },
  };
}

/** The last stop that is not after the date. */
function stopOf(dates: readonly string[], date: string | undefined): number {
  if (date === undefined) return dates.length;
  return Math.max(0, dates.filter((stop) => stop <= date).length - 1);
}

function knownText(whole: Timeline, date: string): string {
  const { known, maybe, all } = reportsKnownOn(whole, date);
  const uncertain = maybe === 0 ? "" : `, and ${String(maybe)} that may have been out`;
  return `${formatBound(date)}, ${String(known)} of ${String(all)} reports${uncertain}`;
}
