// Rules of dependency-cruiser: which file may import which. The compiler refuses most of it already, one tsconfig a room;
// these are the rules that it cannot see: circles, types among them, and rooms that share a compiler's view of the world.
/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Files that import each other cannot be read, tested or moved one at a time.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "data-is-the-ground",
      comment: "What a timeline is does not depend on how it is drawn, shown or written.",
      severity: "error",
      from: { path: "^data/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(renderer|main|e2e)/" },
    },
    {
      name: "picture-is-pure",
      comment: "The picture is drawn in the window, in a worker and on the command line.",
      severity: "error",
      from: { path: "^renderer/picture/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(renderer/window|renderer/page|main|e2e)/" },
    },
    {
      name: "window-never-imports-main",
      comment: "The two processes meet in data/ipc.",
      severity: "error",
      from: { path: "^renderer/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(main|e2e)/" },
    },
    {
      name: "main-never-imports-window",
      comment: "The two processes meet in data/ipc.",
      severity: "error",
      from: { path: "^main/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(renderer/window|renderer/page|e2e)/" },
    },
    {
      name: "electron-in-its-room",
      comment: "Everything else of main/ also runs on the command line, where there is no Electron.",
      severity: "error",
      from: { path: "^(data|renderer|main)/", pathNot: "^main/(electron|start)/" },
      to: { path: "^(electron$|node_modules/electron/)" },
    },
    {
      name: "nothing-forgotten",
      comment: "A file that nobody imports is either an entry of the build or dead.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "[.](test|spec|config)[.]ts$",
          "[.]d[.]m?ts$",
          "[.]mjs$",
          "[.]json$",
          // What the build puts in the place of packages.
          "^renderer/window/plot/no-motion[.]ts$",
          "^renderer/page/latin-(bidi|breaks)[.]ts$",
        ],
      },
      to: {},
    },
  ],
  options: {
    // Imports of types count: a circle of types ties files together as any other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|[.]cache|e2e/(results|chromium|checks))/" },
  },
};
