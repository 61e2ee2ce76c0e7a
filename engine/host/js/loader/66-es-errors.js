// What is said of a module that is not found, and of one that asks for what only CommonJS has. RUNTIME: Node v20.20.2
// lib/internal/modules/esm/resolve.js, module_job.js.

const kResolvePlace = "node:internal/modules/esm/resolve:283\n    throw new ERR_MODULE_NOT_FOUND(\n          ^";
const kFolderPlace = `node:internal/modules/esm/resolve:${kIsNode24 ? 260 : 271}\n    throw new ERR_UNSUPPORTED_DIR_IMPORT(path, basePath, String(resolved));\n          ^`;
const kPackagePlace = `node:internal/modules/${kIsNode24 ? "package_json_reader:331" : "esm/resolve:873"}\n  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);\n        ^`;
const kBuiltinPlace = `node:internal/modules/esm/translators:${kIsNode24 ? 477 : 391}\n    throw new ERR_UNKNOWN_BUILTIN_MODULE(url);\n          ^`;

// What asks for the module: an import declaration, or import() in a script or a module.
const ImportAsker = { __proto__: null, kind: "" };

// The lines that such an error's stack begins with, by what is missing, those of all, and those of who asks.
const kLinesOfMissing = kIsNode24 ? {
    __proto__: null,
    file: ["finalizeResolution (node:internal/modules/esm/resolve:272:11)", "moduleResolve (node:internal/modules/esm/resolve:879:10)"],
    folder: ["finalizeResolution (node:internal/modules/esm/resolve:260:11)", "moduleResolve (node:internal/modules/esm/resolve:879:10)"],
    package: ["Object.getPackageJSONURL (node:internal/modules/package_json_reader:331:9)", "packageResolve (node:internal/modules/esm/resolve:784:25)",
        "moduleResolve (node:internal/modules/esm/resolve:873:18)"],
    builtin: ["ModuleLoader.builtinStrategy (node:internal/modules/esm/translators:477:11)", "#translate (node:internal/modules/esm/loader:438:20)",
        "afterLoad (node:internal/modules/esm/loader:506:29)", "ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:511:12)",
        "#getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:564:36)", "afterResolve (node:internal/modules/esm/loader:611:52)",
        "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)"],
} : {
    __proto__: null,
    file: ["finalizeResolution (node:internal/modules/esm/resolve:283:11)", "moduleResolve (node:internal/modules/esm/resolve:952:10)"],
    folder: ["finalizeResolution (node:internal/modules/esm/resolve:271:11)", "moduleResolve (node:internal/modules/esm/resolve:952:10)"],
    package: ["packageResolve (node:internal/modules/esm/resolve:873:9)", "moduleResolve (node:internal/modules/esm/resolve:946:18)"],
    builtin: ["ModuleLoader.builtinStrategy (node:internal/modules/esm/translators:391:11)", "#translate (node:internal/modules/esm/loader:497:12)",
        "ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:544:27)"],
};
const kLinesOfResolving = kIsNode24 ? [
    "defaultResolve (node:internal/modules/esm/resolve:1006:11)", "#cachedDefaultResolve (node:internal/modules/esm/loader:705:20)",
    "#resolveAndMaybeBlockOnLoaderThread (node:internal/modules/esm/loader:725:38)", "ModuleLoader.resolveSync (node:internal/modules/esm/loader:763:56)",
    "#resolve (node:internal/modules/esm/loader:687:17)", "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:607:35)",
] : [
    "defaultResolve (node:internal/modules/esm/resolve:1188:11)", "ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)",
    "#cachedDefaultResolve (node:internal/modules/esm/loader:657:25)", "ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)",
    "ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)",
];
const kLinesOfAskers = kIsNode24 ? {
    __proto__: null,
    "": ["ModuleJob.syncLink (node:internal/modules/esm/module_job:276:33)", "ModuleJob.link (node:internal/modules/esm/module_job:381:17)",
        "new ModuleJob (node:internal/modules/esm/module_job:360:26)"],
    script: ["node:internal/modules/esm/loader:636:32", "TracingChannel.tracePromise (node:diagnostics_channel:362:14)",
        "ModuleLoader.import (node:internal/modules/esm/loader:632:21)"],
} : {
    __proto__: null,
    "": ["ModuleJob._link (node:internal/modules/esm/module_job:168:49)"],
    script: ["ModuleLoader.import (node:internal/modules/esm/loader:605:34)", "defaultImportModuleDynamicallyForScript (node:internal/modules/esm/utils:234:31)",
        "importModuleDynamicallyCallback (node:internal/modules/esm/utils:256:12)"],
    module: ["ModuleLoader.import (node:internal/modules/esm/loader:605:34)", "defaultImportModuleDynamicallyForModule (node:internal/modules/esm/utils:221:31)",
        "importModuleDynamicallyCallback (node:internal/modules/esm/utils:260:12)"],
};

// Below what a module asks for that require() does.
const kLinesOfRequired = kIsNode24 ? [
    "defaultResolve (node:internal/modules/esm/resolve:1006:11)", "#cachedDefaultResolve (node:internal/modules/esm/loader:705:20)",
    "#resolveAndMaybeBlockOnLoaderThread (node:internal/modules/esm/loader:725:38)", "ModuleLoader.resolveSync (node:internal/modules/esm/loader:763:56)",
    "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:604:27)", "ModuleJobSync.syncLink (node:internal/modules/esm/module_job:276:33)",
    "ModuleJobSync.link (node:internal/modules/esm/module_job:611:17)", "new ModuleJobSync (node:internal/modules/esm/module_job:601:26)",
] : [
    "defaultResolve (node:internal/modules/esm/resolve:1188:11)", "ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)",
    "#cachedDefaultResolve (node:internal/modules/esm/loader:657:25)", "ModuleLoader.getModuleJobForRequire (node:internal/modules/esm/loader:413:53)",
    "new ModuleJobSync (node:internal/modules/esm/module_job:375:34)", "ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:386:11)",
    "loadESMFromCJS (node:internal/modules/cjs/loader:1363:24)", "Module._compile (node:internal/modules/cjs/loader:1503:5)",
];

function LinesOfAsker(missing) {
    if (kIsNode24) return kLinesOfAskers[ImportAsker.kind === "" ? "" : "script"];
    if (missing !== "builtin") return kLinesOfAskers[ImportAsker.kind];
    return ImportAsker.kind === "" ? [] : ["async ModuleJob._link (node:internal/modules/esm/module_job:148:19)"];
}

// Gives an error the lines of Node's own: none of the program's takes part.
function WriteImportLines(error, missing) {
    if (OwnStackData(error) === undefined) return;
    const parts = GraphAsker === "require" && missing !== "builtin" ? [kLinesOfMissing[missing], kLinesOfRequired] :
        [kLinesOfMissing[missing], missing === "builtin" ? [] : kLinesOfResolving, LinesOfAsker(missing)];
    const limit = ToIntegerOrInfinity(ErrorConstructor.stackTraceLimit);
    let text = "";
    let count = 0;
    for (let part = 0; part < parts.length; part += 1) {
        for (let index = 0; index < parts[part].length && count < limit; index += 1, count += 1) text += `\n    at ${parts[part][index]}`;
    }
    %keep_captured_stack(error, text);
}

// `rest`: what its address has behind the path that was found missing.
function ImportResolutionError(found, rest) {
    const error = %at("finalizeResolution (node:internal/modules/esm/resolve:283:11)|moduleResolve (node:internal/modules/esm/resolve:952:10)|defaultResolve (node:internal/modules/esm/resolve:1188:11)|ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)|#cachedDefaultResolve (node:internal/modules/esm/loader:657:25)|ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)|ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)|ModuleJob._link (node:internal/modules/esm/module_job:168:49)",
        ResolutionError(found));
    if (found[4] !== "") error.url = %file_url(found[4]) + rest;
    const isPackage = found[4] === "" && %string_find(found[1], "Cannot find package", 0) === 0;
    if (found[2] === "ERR_MODULE_NOT_FOUND") {
        WriteImportLines(error, isPackage ? "package" : "file");
        %put(error, %intrinsic("NodePlace"), isPackage ? kPackagePlace : kResolvePlace, 5);
    } else if (found[2] === "ERR_UNSUPPORTED_DIR_IMPORT") {
        WriteImportLines(error, "folder");
        %put(error, %intrinsic("NodePlace"), kFolderPlace, 5);
    } else if (kNodeMajor === 20) {
        RewriteAsker(error);
    }
    return error;
}

// %at names the lines of one asker; those of the others are written over them.
function RewriteAsker(error) {
    const text = OwnStackData(error);
    if (text === undefined) return;
    const lines = %split_text(text, "\n    at ");
    if (lines.length <= 8) return;
    %array_set_length(lines, 8);
    const asker = kLinesOfAskers[ImportAsker.kind];
    const limit = ToIntegerOrInfinity(ErrorConstructor.stackTraceLimit) + 1;
    for (let index = 0; index < asker.length; index += 1) %push(lines, asker[index]);
    if (lines.length > limit) %array_set_length(lines, %math_max(1, limit));
    %keep_captured_stack(error, %join_texts(lines, "\n    at "));
}

// What Node itself has under the name that an import asks for.
function NodeModuleForImport(specifier) {
    try {
        return NodeModuleNamed(specifier);
    } catch (error) {
        WriteImportLines(error, "builtin");
        %put(error, %intrinsic("NodePlace"), kBuiltinPlace, 5);
        throw error;
    }
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
