/** The parts of the window that the focus goes between, and where in them it lands. */

/** In the order of the window; what is hidden, inert or not there is left out. */
function parts(): readonly { readonly root: Element; readonly landing: HTMLElement | SVGElement }[] {
  return [
    surface(),
    landingIn("#reading:not([hidden])", headingOf) ?? landingIn("#panel", headingOf),
    landingIn("#overview", (root) => root.querySelector<SVGElement>(".brush")),
  ].flatMap((part) => part ?? []);
}

/** Gives the focus to the next part, or with -1 to the one before; to the picture from anywhere else. */
export function goToPart(step: 1 | -1): void {
  const all = parts();
  const at = all.findIndex(({ root }) => root.contains(document.activeElement));
  const next = at < 0 ? 0 : (at + step + all.length) % all.length;
  all[next]?.landing.focus();
}

/** Gives the focus to the picture, or to the row of the table that has it by the Tab key. */
export function focusSurface(): void {
  surface()?.landing.focus({ preventScroll: true });
}

/** The heading of what the panel shows, ready to take the focus. */
export function headingOf(panel: Element): HTMLElement | null {
  const heading = panel.querySelector<HTMLElement>("h2");
  if (heading) heading.tabIndex = -1;
  return heading;
}

function surface() {
  const row = landingIn("#table:not([hidden])", (root) => root.querySelector<HTMLElement>("tr[tabindex='0']"));
  return row ?? landingIn("#viewport:not([inert])", (root) => root);
}

function landingIn<E extends HTMLElement | SVGElement>(selector: string, find: (root: HTMLElement) => E | null) {
  const root = document.querySelector<HTMLElement>(selector);
  const landing = root && !root.hidden ? find(root) : null;
  return root && landing ? { root, landing } : undefined;
}
