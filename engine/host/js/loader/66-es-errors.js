// What is said of a module that is not found, and of one that asks for what only CommonJS has. RUNTIME: Node v20.20.2
// lib/internal/modules/esm/resolve.js, module_job.js.

const kResolvePlace = "node:internal/modules/esm/resolve:283\n    throw new ERR_MODULE_NOT_FOUND(\n          ^";

// What asks for the module: an import declaration, or import() in a script or a module.
const ImportAsker = { __proto__: null, kind: "" };

// %at names the lines of one asker; those of the others are written over them.
const kLinesOfAskers = {
    __proto__: null,
    script: ["ModuleLoader.import (node:internal/modules/esm/loader:605:34)", "defaultImportModuleDynamicallyForScript (node:internal/modules/esm/utils:234:31)",
        "importModuleDynamicallyCallback (node:internal/modules/esm/utils:256:12)"],
    module: ["ModuleLoader.import (node:internal/modules/esm/loader:605:34)", "defaultImportModuleDynamicallyForModule (node:internal/modules/esm/utils:221:31)",
        "importModuleDynamicallyCallback (node:internal/modules/esm/utils:260:12)"],
};
const kResolveLines = ["finalizeResolution (node:internal/modules/esm/resolve:283:11)", "moduleResolve (node:internal/modules/esm/resolve:952:10)"];
const kPackageLines = ["packageResolve (node:internal/modules/esm/resolve:873:9)", "moduleResolve (node:internal/modules/esm/resolve:946:18)"];
const kPackagePlace = "node:internal/modules/esm/resolve:873\n  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);\n        ^";

function ImportResolutionError(found) {
    const error = %at("finalizeResolution (node:internal/modules/esm/resolve:283:11)|moduleResolve (node:internal/modules/esm/resolve:952:10)|defaultResolve (node:internal/modules/esm/resolve:1188:11)|ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)|#cachedDefaultResolve (node:internal/modules/esm/loader:657:25)|ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)|ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)|ModuleJob._link (node:internal/modules/esm/module_job:168:49)",
        ResolutionError(found));
    if (found[4] !== "") error.url = %file_url(found[4]);
    const isPackage = found[4] === "" && %string_find(found[1], "Cannot find package", 0) === 0;
    if (kNodeMajor === 20) RewriteResolveLines(error, isPackage);
    if (found[2] === "ERR_MODULE_NOT_FOUND") %put(error, %intrinsic("NodePlace"), isPackage && kNodeMajor === 20 ? kPackagePlace : kResolvePlace, 5);
    return error;
}

function RewriteResolveLines(error, isPackage) {
    const text = OwnStackData(error);
    if (text === undefined) return;
    const lines = %split_text(text, "\n    at ");
    for (let index = 0; isPackage && index < 2 && index + 1 < lines.length; index += 1) {
        if (lines[index + 1] === kResolveLines[index]) lines[index + 1] = kPackageLines[index];
    }
    const asker = kLinesOfAskers[ImportAsker.kind];
    if (asker !== undefined && lines.length > 8) {
        %array_set_length(lines, 8);
        for (let index = 0; index < asker.length; index += 1) %push(lines, asker[index]);
        const limit = ToIntegerOrInfinity(ErrorConstructor.stackTraceLimit) + 1;
        if (lines.length > limit) %array_set_length(lines, %math_max(1, limit));
    }
    %keep_captured_stack(error, %join_texts(lines, "\n    at "));
}

// What an import or export asks for and no module gives.
function LinkError(module, message, isExport, index) {
    const error = %construct(SyntaxErrorConstructor, [message], SyntaxErrorConstructor);
    %put(error, %intrinsic("NodePlace"), `${%unit_place(module.unit, isExport, index)}${kTightPlace}`, 5);
    return error;
}

const kCommonGlobals = ["require", "module", "exports", "__filename", "__dirname"];
const kAdviceForGlobals = [
    "replace require() with import", "use export instead of module.exports/exports", "use export instead of module.exports/exports",
    "use import.meta.filename instead", "use import.meta.dirname instead",
];

// What only a CommonJS module has is missed in others. RUNTIME: Node 20 lib/internal/modules/esm/module_job.js,
// explainCommonJSGlobalLikeNotDefinedError.
function ExplainMissingGlobal(error, module) {
    if (!%is_object(error) || error.name !== "ReferenceError") return;
    for (let index = 0; index < kCommonGlobals.length; index += 1) {
        if (error.message !== `${kCommonGlobals[index]} is not defined`) continue;
        if (kIsNode24 && module.hasAwait) {
            error.message = `Cannot determine intended module format because both '${kCommonGlobals[index]}' and top-level await are present. ` +
                "If the code is intended to be CommonJS, wrap await in an async function. If the code is intended to be an ES module, " +
                `${kAdviceForGlobals[index]}.`;
            error.code = "ERR_AMBIGUOUS_MODULE_SYNTAX";
            return;
        }
        error.message += ` in ES module scope${index === 0 ? ", you can use import instead" : ""}`;
        const manifest = module.path !== undefined && EndsWith(module.path, ".js") ? ManifestOf(module.path) : undefined;
        if (manifest === undefined || %module_format(module.path) !== "module") return;
        error.message += `\nThis file is being treated as an ES module because it has a '.js' file extension and '${manifest}' contains ` +
            "\"type\": \"module\". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.";
        return;
    }
}

// The package.json that a file belongs to.
function ManifestOf(path) {
    for (let folder = ParentOf(path); ; folder = ParentOf(folder)) {
        const manifest = folder === "/" ? "/package.json" : `${folder}/package.json`;
        if (%module_text(manifest) !== undefined) return manifest;
        if (folder === "/") return undefined;
    }
}
