// Runs the type checker on texts, as if they were files of this repository.
import ts from "typescript";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
};

/** Checks many files, each a path with its text, in one program, which is faster than one program for each. */
export function typecheckAll(files: ReadonlyMap<string, string>, more: ts.CompilerOptions = {}): ts.Program {
  const all = { ...options, ...more };
  // The compiler asks for files by names with slashes, on Windows too.
  const texts = new Map([...files].map(([file, text]) => [file.replaceAll("\\", "/"), text]));
  const host = ts.createCompilerHost(all);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? read(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  return ts.createProgram([...files.keys()], all, host);
}

/** Checks one file. */
export function typecheck(
  file: string,
  text: string,
): { diagnostics: readonly ts.Diagnostic[]; instantiations: number } {
  const program = typecheckAll(new Map([[file, text]]));
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
  return { diagnostics, instantiations: program.getInstantiationCount() };
}

/** A language service, as editors use it, over texts that are written as if they were files of this repository. */
export function typecheckService(): {
  readonly language: ts.LanguageService;
  /** The name under which the service knows a file. */
  path(file: string): string;
  write(file: string, text: string): void;
} {
  const texts = new Map<string, { text: string; version: number }>();
  // The compiler asks for files by names with slashes, on Windows too.
  const path = (file: string) => file.replaceAll("\\", "/");
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: file => String(texts.get(file)?.version ?? 0),
    getScriptSnapshot: file => {
      const text = texts.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: file => texts.has(file) || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
  };
  const write = (file: string, text: string) =>
    texts.set(path(file), { text, version: (texts.get(path(file))?.version ?? 0) + 1 });
  return { language: ts.createLanguageService(host), path, write };
}
