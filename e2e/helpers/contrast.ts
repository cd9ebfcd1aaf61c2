/** WCAG 2.2 contrast ratio of two colours "#rrggbb", 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of a colour of some opacity (0 to 1) on a ground, "#rrggbb". */
export function mixed(color: string, ground: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [color, ground].map((text) => parseInt(text.slice(at, at + 2), 16)) as [number, number];
    return Math.round(under + (over - under) * opacity);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
