import { refusalText } from "../../data/export/picture-bounds.ts";

/** What a failure of the file system means to the user, and what to do about it. Never names a path. */
export function ioReason(error: unknown): string {
  const code = codeOf(error);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "no such file or folder; check the name",
    ENOTDIR: "a part of the path is a file, not a folder; check the path",
    EISDIR: "this is a folder; name a file",
    // A socket, or a device that nothing drives.
    ENXIO: "this is no regular file; name a file on disk",
    EACCES: "you have no permission; choose another place, or ask for access",
    EPERM: "the system does not allow it; choose another place",
    EROFS: "the disk is read-only; choose another place",
    ENOSPC: "the disk is full; make room or choose another place",
    EDQUOT: "your share of the disk is used up; make room or choose another place",
    EFBIG: "the file would be too large for this disk; choose another place",
    ENAMETOOLONG: "the name is too long; choose a shorter one",
    ELOOP: "the links in the path lead in a circle; check the path",
    EMFILE: "more files would be open than a program may have; allow more (as with ulimit -n 1024) and try again",
    ENFILE: "too many files are open; close some programs and try again",
    ENOMEM: "there is not enough memory; close some programs and try again",
    EBUSY: "the file is in use; close the program that uses it",
    EIO: "the disk does not answer; check it",
    EINVAL: "no file can have this name; check it",
    ERR_INVALID_ARG_VALUE: "no file can have this name; check it",
  };
  return reasons[code] ?? (code === "" ? String(error) : `the system says ${code}`);
}

/** The system's code of an error ("ENOENT"), or "". */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What went wrong, for the page. The system's own messages carry the full path, which it has no business to know. */
export function messageFor(error: unknown): string {
  const refused = refusalText(error, "window");
  if (refused !== undefined) return refused;
  if (codeOf(error) !== "") return ioReason(error);
  return error instanceof Error ? error.message : String(error);
}
