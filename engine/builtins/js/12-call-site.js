// V8's CallSite objects, which Error.prepareStackTrace gets. RUNTIME: V8 11.3 src/builtins/builtins-callsite.cc.

// What each method answers is known when the object is made: a record of one field for each.
const brandCallSite = 120;
const CallSitePrototype = %new_object(%intrinsic("ObjectPrototype"));

function CallSiteConstructor() {
    "constructor";
    %throw_type_error("Illegal constructor");
}
%set_name(CallSiteConstructor, "CallSite");
%put(CallSiteConstructor, "prototype", CallSitePrototype, 0);
%put(CallSitePrototype, "constructor", CallSiteConstructor, 5);

// `list` is what %call_sites gives. V8 hides functions and receivers from the first strict function on.
function MakeCallSites(list) {
    const sites = [];
    let hides = false;
    for (let index = 0; index < list.length; index += 1) {
        const site = list[index];
        const answers = ReadStackLine(site[0]);
        answers.text = site[0];
        if (site[10] !== null) {
            AnswerForCombinator(answers, site[10]);
        } else if (site[1] === undefined) {
            AnswerForNode(answers);
            hides = true;
        } else {
            hides = hides || site[6];
            AnswerForFrame(answers, site, hides);
        }
        %push(sites, %slots(CallSitePrototype, brandCallSite, answers));
    }
    return sites;
}

function AnswerForFrame(answers, site, hides) {
    answers.eval = StartsWithText(answers.text, "eval (eval at ");
    answers.name = answers.eval ? "eval" : site[3];
    answers.type = site[4];
    answers.method = site[5];
    answers.toplevel = site[7];
    answers.enclosingLine = site[8] === undefined ? null : site[8];
    answers.enclosingColumn = site[9] === undefined ? null : site[9];
    if (hides) return;
    answers.function = site[1];
    answers.receiver = site[2] === undefined || site[2] === null ? %intrinsic("GlobalObject") : site[2];
}

function AnswerForCombinator(answers, index) {
    const pair = TypeAndName(answers.call);
    answers.name = answers.method = pair[1];
    answers.type = kHasNewestLanguage ? pair[0] : "Function";
    answers.index = index;
    answers.receiver = %intrinsic("Promise");
    answers.function = answers.receiver[pair[1]];
    answers.file = undefined;
}

// A line of an older Node's own library. RUNTIME: V8 6.8 and older write the type before the name unless the name begins with
// it; what was assigned to a property has the whole path as its name.
function AnswerForOldNode(answers) {
    const { call, file } = answers;
    const isOfLoader = file !== undefined && (file === "module.js" || StartsWithText(file, "internal/modules/cjs/"));
    const pair = TypeAndName(call);
    let type = pair[0];
    let name = pair[1];
    if (isOfLoader && type === "Module") name = call;
    // Module.runMain of Node 6 is called without an object.
    if (kNodeMajor < 8 && call === "Module.runMain") type = null;
    if (name === "processImmediate") type = "process";
    const isUnnamed = name === "" || name === "<anonymous>" || (name === "oncomplete" && answers.method === null);
    answers.type = type;
    answers.toplevel = type === null;
    answers.native = file === undefined && StartsWithText(answers.place, "native");
    const isMethod = type !== null && answers.method === null && type !== "Timer" && name !== "processImmediate";
    if (isMethod && name !== "" && name !== "<anonymous>") answers.method = LastPartOfPath(name);
    answers.name = isUnnamed ? null : name;
}

function LastPartOfPath(name) {
    if (StartsWithText(name, "Module._extensions.")) return %string_part(name, "Module._extensions.".length, name.length);
    return TypeAndName(name)[0] === null ? name : TypeAndName(name)[1];
}

// A line of Node's own library. RUNTIME: the functions of its loader are properties of Module that V8 names after
// their assignment; to V8 13 they have no name at all.
function AnswerForNode(answers) {
    if (kNodeMajor > 0 && kNodeMajor < 12) return AnswerForOldNode(answers);
    const pair = TypeAndName(answers.call);
    const isOfLoader = answers.method === null && answers.file !== undefined && StartsWithText(answers.file, "node:internal/modules/cjs/");
    answers.name = pair[1] === "" || pair[1] === "<anonymous>" ? null : pair[1];
    if (isOfLoader && pair[0] !== null) answers.name = kHasNewestLanguage ? null : answers.call;
    answers.toplevel = pair[0] === null;
    answers.type = pair[0];
    if (pair[1] === "oncomplete" && answers.method === null) answers.name = null;
    if (answers.method !== null || pair[0] === null || pair[0] === "process" || pair[1] === "<anonymous>") return;
    answers.method = pair[1];
    if (!isOfLoader || kHasNewestLanguage) return;
    if (pair[1] === "_load") answers.type = "Function";
    if (StartsWithText(pair[1], "_extensions.")) {
        answers.type = "Object";
        answers.method = %string_part(pair[1], 12, pair[1].length);
    }
}

function StartsWithText(text, beginning) {
    return text.length >= beginning.length && %string_part(text, 0, beginning.length) === beginning;
}

// "async Type.name [as method] (file:line:column)" in its parts.
function ReadStackLine(text) {
    const parts = { __proto__: null, async: false, construct: false, call: "", method: null, file: undefined, line: null, column: null,
        text: "", place: "", eval: false, native: false, name: null, type: null, toplevel: false, function: undefined, receiver: undefined, index: null,
        enclosingLine: null, enclosingColumn: null };
    let rest = text;
    if (StartsWithText(rest, "async ")) {
        parts.async = true;
        rest = %string_part(rest, 6, rest.length);
    }
    if (StartsWithText(rest, "new ")) {
        parts.construct = true;
        rest = %string_part(rest, 4, rest.length);
    }
    const open = %string_find(rest, " (", 0);
    let place = rest;
    if (open >= 0) {
        parts.call = %string_part(rest, 0, open);
        place = %string_part(rest, open + 2, rest.length - 1);
    }
    parts.place = place;
    const as = %string_find(parts.call, " [as ", 0);
    if (as >= 0) {
        parts.method = %string_part(parts.call, as + 5, parts.call.length - 1);
        parts.call = %string_part(parts.call, 0, as);
    }
    if (place === "<anonymous>") return parts;
    const numbers = [];
    let end = place.length;
    while (numbers.length < 2) {
        let colon = end - 1;
        while (colon >= 0 && place[colon] !== ":") colon -= 1;
        if (colon < 0) return parts;
        %push(numbers, %to_number(%string_part(place, colon + 1, end)));
        end = colon;
    }
    parts.file = %string_part(place, 0, end);
    parts.line = numbers[1];
    parts.column = numbers[0];
    return parts;
}

function TypeAndName(call) {
    const dot = %string_find(call, ".", 0);
    return dot < 0 ? [null, call] : [%string_part(call, 0, dot), %string_part(call, dot + 1, call.length)];
}

// Where the frame's function begins.
function EnclosingPlace(site, name) {
    const answers = CallSiteAnswers(site);
    if (answers.file !== undefined && StartsWithText(answers.file, "node:")) {
        %refuse("where a function of Node's own begins is not known to Loopscope");
    }
    return answers[name];
}

function CallSiteAnswers(site) {
    if (!%has_brand(site, brandCallSite)) %throw_type_error("CallSite method called on an object that is no CallSite");
    return %slot(site, 0);
}

%define_methods(CallSitePrototype, {
    getColumnNumber() { return CallSiteAnswers(this).column; },
    getEnclosingColumnNumber() { return EnclosingPlace(this, "enclosingColumn"); },
    getEnclosingLineNumber() { return EnclosingPlace(this, "enclosingLine"); },
    getEvalOrigin() {
        CallSiteAnswers(this);
        return undefined;
    },
    getFileName() { return CallSiteAnswers(this).file; },
    getFunction() { return CallSiteAnswers(this).function; },
    getFunctionName() { return CallSiteAnswers(this).name; },
    getLineNumber() { return CallSiteAnswers(this).line; },
    getMethodName() { return CallSiteAnswers(this).method; },
    getPosition() { return CallSiteAnswers(this).column; },
    getPromiseIndex() { return CallSiteAnswers(this).index; },
    getScriptNameOrSourceURL() { return CallSiteAnswers(this).file; },
    getScriptHash() {
        CallSiteAnswers(this);
        return "";
    },
    getThis() { return CallSiteAnswers(this).receiver; },
    getTypeName() { return CallSiteAnswers(this).type; },
    isAsync() { return CallSiteAnswers(this).async; },
    isConstructor() { return CallSiteAnswers(this).construct; },
    isEval() { return CallSiteAnswers(this).eval; },
    isNative() { return CallSiteAnswers(this).native; },
    isPromiseAll() { return CallSiteAnswers(this).index !== null; },
    isToplevel() { return CallSiteAnswers(this).toplevel; },
    toString() { return CallSiteAnswers(this).text; },
});
