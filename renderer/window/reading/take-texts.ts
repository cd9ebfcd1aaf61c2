/** Takes in texts that are dropped on the pane or pasted into it, before the window takes them for timelines. */

/** Bytes of the largest that is read: see `read-document.ts`. */
const LARGEST = 16 * 1024 * 1024;

/** Listens on the pane. `read` gets a name and bytes. */
export function takeTexts(
  root: HTMLElement,
  tell: (message: string) => void,
  read: (name: string, bytes: Uint8Array) => Promise<void>,
): void {
  const take = async (name: string, held: Blob): Promise<void> => {
    if (held.size > LARGEST) tell("Not opened: it is larger than 16 MiB; save the text alone");
    else await read(name, new Uint8Array(await held.arrayBuffer()));
  };
  root.addEventListener("drop", (event) => {
    const { dataTransfer } = event;
    if (!dataTransfer) return;
    event.preventDefault();
    event.stopPropagation();
    const [file] = dataTransfer.files;
    if (file) void take(file.name, file).catch(() => tell("Not opened: the file cannot be read"));
    else pasteFrom(dataTransfer, take, tell);
  });
  root.addEventListener("dragover", (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  root.addEventListener("paste", (event) => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    event.preventDefault();
    event.stopPropagation();
    const [file] = clipboardData.files;
    if (file) void take(file.name, file).catch(() => tell("Not opened: the file cannot be read"));
    else pasteFrom(clipboardData, take, tell);
  });
}

/** What was copied from a page comes as HTML, in which its paragraphs are. */
function pasteFrom(
  data: DataTransfer,
  take: (name: string, held: Blob) => Promise<void>,
  tell: (message: string) => void,
): void {
  const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
  if (html.trim() !== "") void take("Pasted page.html", new Blob([html]));
  else if (text.trim() !== "") void take("Pasted text.txt", new Blob([text]));
  else tell("The clipboard holds no text and no file");
}
