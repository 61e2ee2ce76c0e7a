// The module vm. RUNTIME: Node 20 lib/vm.js, src/node_contextify.cc. Its contexts: 66-vm-contexts.js.
// SIMPLIFIED: no contexts in Node 10.

const kScriptName = "evalmachine.<anonymous>";

class ContextifyScript {
    createCachedData() {
        %refuse("createCachedData of a vm.Script is not supported by Loopscope");
    }
    runInContext(contextifiedObject, options) {
        RefuseContexts();
    }
}
MakeEnumerable(ContextifyScript.prototype, ["createCachedData", "runInContext"]);

// RUNTIME: Node 20 lib/vm.js, kParsingContext: the context that a text is read in.
const kParsingContext = %new_symbol("script parsing context");
const kContextsOfOldNode = "contexts of vm, which have globals and built-in objects of their own, are not supported by Loopscope in this runtime";

function RefuseContexts() {
    %refuse(kContextsOfOldNode);
}

// RUNTIME: Node 10 lib/vm.js, Script and validateInt32.
function OldScriptOptions(options) {
    if (typeof options === "string") return OldScriptOptions({ filename: options });
    if (typeof options !== "object" || options === null) throw %at("node:vm:90:7", ArgumentTypeError("options", "of type Object", options));
    const { filename = kScriptName, lineOffset = 0, columnOffset = 0, cachedData, produceCachedData = false, importModuleDynamically } = options;
    if (typeof filename !== "string") throw %at("node:vm:103:5", ArgumentTypeError("options.filename", "of type string", filename));
    if (typeof lineOffset !== "number" || typeof columnOffset !== "number" || typeof produceCachedData !== "boolean") {
        %refuse("a lineOffset, columnOffset or produceCachedData of vm that is of another type is not supported by Loopscope");
    }
    return CheckedScriptName(filename, lineOffset, columnOffset, cachedData, produceCachedData, importModuleDynamically);
}

function ScriptOptions(options) {
    if (kIsOldNode) return OldScriptOptions(options);
    if (typeof options !== "string") %at("node:vm:90:7", ValidateObject(options, "options"));
    const given = typeof options === "string" ? { filename: options } : options;
    const { filename = kScriptName, lineOffset = 0, columnOffset = 0, cachedData, produceCachedData = false, importModuleDynamically } = given;
    %at("node:vm:103:5", ValidateString(filename, "options.filename"));
    ValidateInteger(lineOffset, "options.lineOffset", -2147483648, 2147483647);
    ValidateInteger(columnOffset, "options.columnOffset", -2147483648, 2147483647);
    ValidateBoolean(produceCachedData, "options.produceCachedData");
    return CheckedScriptName(filename, lineOffset, columnOffset, cachedData, produceCachedData, importModuleDynamically);
}

function CheckedScriptName(filename, lineOffset, columnOffset, cachedData, produceCachedData, importModuleDynamically) {
    if (lineOffset !== 0 || columnOffset !== 0) %refuse("lineOffset and columnOffset of vm are not supported by Loopscope");
    if (cachedData !== undefined || produceCachedData) %refuse("cached data of vm is not supported by Loopscope");
    if (importModuleDynamically !== undefined) %refuse("importModuleDynamically of vm is not supported by Loopscope");
    // What is named like a file is a module, and here a script.
    if (StartsWith(filename, "/") || StartsWith(filename, "file://") || StartsWith(filename, "data:")) %refuse("a script of vm whose filename is a whole path or an address is not supported by Loopscope: give it a name without folders");
    return filename;
}

// Without a callback, import() is refused by Node, too, but with an error.
function RefuseInScript(code) {
    for (let at = %string_find(code, "import", 0); at >= 0; at = %string_find(code, "import", at + 1)) {
        let next = at + "import".length;
        while (code[next] === " ") next += 1;
        if (code[next] === "(") %refuse("import() in a script of vm is not supported by Loopscope");
    }
    if (%string_find(code, "# sourceURL=", 0) >= 0 || %string_find(code, "# sourceMappingURL=", 0) >= 0) %refuse("a script of vm that names its source in a comment is not supported by Loopscope");
}

// The number of the unit that the text is.
function CompileScript(code, filename, context) {
    RefuseInScript(code);
    try {
        return CompileDecorated(code, filename);
    } catch (error) {
        if (context !== undefined) %set_prototype(error, context.syntaxErrorPrototype);
        throw error;
    }
}

function CompileDecorated(code, filename) {
    try {
        return %compile_text(code, filename);
    } catch (error) {
        %delete_own(error, %intrinsic("NodePlace"));
        DecorateStack(error, %mistake_in_text(code, filename)[2]);
        throw error;
    }
}

// RUNTIME: Node 20 src/node_errors.cc, DecorateErrorStack: what would be printed above the error comes into its stack.
function DecorateStack(error, place) {
    if (place === undefined || %own_descriptor(error, %intrinsic("NodePlace")) !== undefined) return;
    const stack = error.stack;
    if (typeof stack !== "string") return;
    error.stack = `${place}\n\n${stack}`;
    %put(error, %intrinsic("NodePlace"), kPlaceInStack, 5);
}

// A name that is declared again is found when the script begins, and V8 shows its first line.
function PlaceOfRedeclared(error, script) {
    if (error.name !== "SyntaxError" || !EndsWith(`${error.message}`, "has already been declared")) return undefined;
    const line = %split_text(script.code, "\n")[0];
    return `${script.filename}:1\n${line}${line === "" ? "" : "\n^"}`;
}

// The script has no frame yet.
function ThrowRedeclared(error, place, settings, context) {
    const made = %construct(%intrinsic("GlobalObject").SyntaxError, [error.message], %intrinsic("GlobalObject").SyntaxError);
    if (context !== undefined) %set_prototype(made, context.syntaxErrorPrototype);
    if (settings.displayErrors) DecorateStack(made, place);
    throw made;
}

// RUNTIME: Node 10 lib/vm.js, getRunInContextArgs.
function OldRunOptions(options) {
    if (typeof options !== "object" || options === null) throw %at("getRunInContextArgs (node:vm:166:3)", ArgumentTypeError("options", "of type Object", options));
    const { breakOnSigint = false, displayErrors = true, timeout } = options;
    if (timeout !== undefined && (typeof timeout !== "number" || !%is_integer(timeout) || timeout <= 0)) {
        throw %at("getRunInContextArgs (node:vm:172:5)", NodeTypeError("ERR_INVALID_ARG_TYPE", `The "options.timeout" property must be of type a positive integer.${DescribeReceived(timeout)}`));
    }
    if (typeof displayErrors !== "boolean" || typeof breakOnSigint !== "boolean") {
        %refuse("a displayErrors or breakOnSigint of vm that is no boolean is not supported by Loopscope");
    }
    return { __proto__: null, timeout, displayErrors };
}

function RunOptions(options) {
    if (kIsOldNode && options !== undefined) return OldRunOptions(options);
    if (options === undefined) return { __proto__: null, timeout: undefined, displayErrors: true };
    ValidateObject(options, "options");
    const { breakOnSigint = false, displayErrors = true, timeout } = options;
    if (timeout !== undefined) %at("getRunInContextArgs (node:vm:172:5)", ValidateInteger(timeout, "options.timeout", 1, 4294967295));
    ValidateBoolean(displayErrors, "options.displayErrors");
    ValidateBoolean(breakOnSigint, "options.breakOnSigint");
    return { __proto__: null, timeout, displayErrors };
}

// `context`: what is known of the one that it runs in; undefined for the main one.
function RunUnit(script, settings, context) {
    if (settings.timeout !== undefined) %set_deadline(settings.timeout);
    try {
        if (context !== undefined) return %call(%unit_function(script.unit, undefined, context.realm), context.proxy);
        return %call(%unit_function(script.unit), %intrinsic("GlobalObject"));
    } catch (error) {
        if (settings.timeout !== undefined && %end_deadline()) throw TimedOutError(settings.timeout, context);
        if (!%is_object(error) || %class_of(error) !== "Error") throw error;
        const redeclared = PlaceOfRedeclared(error, script);
        if (redeclared !== undefined) ThrowRedeclared(error, redeclared, settings, context);
        const thrown = %thrown_excerpt();
        if (settings.displayErrors) DecorateStack(error, PlaceOfUncaught(error, true, false, thrown[1], thrown[0]));
        throw error;
    } finally {
        if (settings.timeout !== undefined) %end_deadline();
    }
}

// It is made where Node runs the script. RUNTIME: Node 10 src/node_contextify.cc gives it no code.
function TimedOutError(timeout, context) {
    const message = kIsOldNode ? "Script execution timed out." : `Script execution timed out after ${timeout}ms`;
    const error = %construct(%intrinsic("GlobalObject").Error, [message], %intrinsic("GlobalObject").Error);
    if (kIsOldNode) {
        %put(error, %intrinsic("NodePlace"), "vm.js:122\n      return super.runInThisContext(...args);\n                   ^", 5);
        return error;
    }
    error.code = "ERR_SCRIPT_EXECUTION_TIMEOUT";
    const line = context === undefined ? 137 : 149;
    %put(error, %intrinsic("NodePlace"), `node:vm:${line}\n    return ReflectApply(super.runInContext, this, args);\n           ^`, 5);
    if (context !== undefined) %set_prototype(error, context.errorPrototype);
    return error;
}

class Script extends ContextifyScript {
    #script;

    constructor(code, options = undefined) {
        const text = `${code}`;
        const filename = ScriptOptions(options === undefined ? { __proto__: null } : options);
        const parsing = options === undefined || typeof options === "string" ? undefined : options[kParsingContext];
        const unit = %at("node:vm:117:7", CompileScript(text, filename, parsing));
        super();
        this.#script = { __proto__: null, unit, code: text, filename };
        if (kIsNode24) this.sourceURL = undefined;
        if (!kIsOldNode) this.sourceMapURL = undefined;
    }
    runInThisContext(options) {
        const settings = %at("node:vm:133:37", RunOptions(options));
        return %at("node:vm:137:12", RunUnit(this.#script, settings, undefined));
    }
    runInContext(contextifiedObject, options) {
        if (kIsOldNode) RefuseContexts();
        %at("node:vm:141:5", RequireContext(contextifiedObject));
        const settings = %at("node:vm:142:37", RunOptions(options));
        return %at("node:vm:149:12", RunUnit(this.#script, settings, ContextOf(contextifiedObject)));
    }
    runInNewContext(contextObject, options) {
        if (kIsOldNode) RefuseContexts();
        const context = %at("node:vm:153:21", CreateContextInside(contextObject, ContextOptionsOf(options)));
        return %at("node:vm:154:17", this.runInContext(context, options));
    }
}

const VmFunctions = {
    createScript(code, options) {
        return %at("node:vm:269:10", %construct(Script, [code, options], Script));
    },
    runInThisContext(code, options) {
        const given = typeof options === "string" ? { filename: options } : options;
        const script = %at("node:vm:317:10", %call(VmFunctions.createScript, undefined, code, given));
        return %at("node:vm:317:38", script.runInThisContext(given));
    },
    isContext(object) {
        return CheckedIsContext(object);
    },
};
const VmConstants = { __proto__: null };

// SIMPLIFIED: not in Node 8 and older.
if (!kIsOldNode || kNodeMajor === 10) DefineModule("vm", () => {
    const exports = { Script };
    const ofContexts = (name) => {
        exports[name] = kIsOldNode ? RefusingMember(name, `${kContextsOfOldNode} (vm.${name}): use runInThisContext`) : VmContextFunctions[name];
    };
    ofContexts("createContext");
    exports.createScript = VmFunctions.createScript;
    ofContexts("runInContext");
    ofContexts("runInNewContext");
    exports.runInThisContext = VmFunctions.runInThisContext;
    exports.isContext = VmFunctions.isContext;
    if (kIsOldNode) {
        AddRefused(exports, "vm", ["compileFunction"]);
        return exports;
    }
    AddRefused(exports, "vm", ["compileFunction", "measureMemory"]);
    exports.constants = VmConstants;
    %put(exports.constants, "USE_MAIN_CONTEXT_DEFAULT_LOADER", %new_symbol("vm_dynamic_import_main_context_default"), 2);
    %put(exports.constants, "DONT_CONTEXTIFY", %new_symbol("vm_context_no_contextify"), 2);
    %prevent_extensions(exports.constants);
    return exports;
});
