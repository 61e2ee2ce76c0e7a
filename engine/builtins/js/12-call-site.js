// V8's CallSite objects, which Error.prepareStackTrace gets. RUNTIME: V8 11.3 src/builtins/builtins-callsite.cc.

const brandCallSite = 120;  // 0 the line's text, 1 the function, 2 the receiver, 3 what the text says
const CallSitePrototype = %new_object(%intrinsic("ObjectPrototype"));

function CallSiteConstructor() {
    "constructor";
    %throw_type_error("Illegal constructor");
}
%set_name(CallSiteConstructor, "CallSite");
%put(CallSiteConstructor, "prototype", CallSitePrototype, 0);
%put(CallSitePrototype, "constructor", CallSiteConstructor, 5);

function MakeCallSites(list) {
    const sites = [];
    for (let index = 0; index < list.length; index += 1) {
        const site = list[index];
        %push(sites, %slots(CallSitePrototype, brandCallSite, site[0], site[1], site[2], ReadStackLine(site[0])));
    }
    return sites;
}

function StartsWithText(text, beginning) {
    return text.length >= beginning.length && %string_part(text, 0, beginning.length) === beginning;
}

// "async Type.name [as method] (file:line:column)" in its parts.
function ReadStackLine(text) {
    const parts = { __proto__: null, async: false, construct: false, call: "", method: null, file: undefined, line: null, column: null };
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

function CallSiteParts(site) {
    if (!%has_brand(site, brandCallSite)) %throw_type_error("CallSite method called on an object that is no CallSite");
    return %slot(site, 3);
}

function TypeAndName(call) {
    const dot = %string_find(call, ".", 0);
    return dot < 0 ? [null, call] : [%string_part(call, 0, dot), %string_part(call, dot + 1, call.length)];
}

function IsTopLevelReceiver(site) {
    const receiver = %slot(site, 2);
    return receiver === undefined || receiver === null || receiver === %intrinsic("GlobalObject");
}

%define_methods(CallSitePrototype, {
    getColumnNumber() { return CallSiteParts(this).column; },
    getEnclosingColumnNumber() { return CallSiteParts(this).column; },
    getEnclosingLineNumber() { return CallSiteParts(this).line; },
    getEvalOrigin() { return CallSiteParts(this).file; },
    getFileName() { return CallSiteParts(this).file; },
    getFunction() {
        CallSiteParts(this);
        return %slot(this, 1);
    },
    getFunctionName() {
        const parts = CallSiteParts(this);
        const own = %slot(this, 1);
        const name = own === undefined ? TypeAndName(parts.call)[1] : %is_callable(own) ? own.name : "";
        return name === "" || name === "<anonymous>" ? null : name;
    },
    getLineNumber() { return CallSiteParts(this).line; },
    getMethodName() {
        const parts = CallSiteParts(this);
        if (parts.method !== null) return parts.method;
        const pair = TypeAndName(parts.call);
        return pair[0] === null || pair[1] === "<anonymous>" ? null : pair[1];
    },
    getPosition() { return CallSiteParts(this).column; },
    getPromiseIndex() {
        CallSiteParts(this);
        return null;
    },
    getScriptNameOrSourceURL() { return CallSiteParts(this).file; },
    getScriptHash() {
        CallSiteParts(this);
        return "";
    },
    getThis() {
        CallSiteParts(this);
        return %slot(this, 2);
    },
    getTypeName() {
        const parts = CallSiteParts(this);
        return parts.construct ? "Object" : TypeAndName(parts.call)[0];
    },
    isAsync() { return CallSiteParts(this).async; },
    isConstructor() { return CallSiteParts(this).construct; },
    isEval() {
        CallSiteParts(this);
        return false;
    },
    isNative() {
        CallSiteParts(this);
        return false;
    },
    isPromiseAll() {
        CallSiteParts(this);
        return false;
    },
    isToplevel() {
        CallSiteParts(this);
        return IsTopLevelReceiver(this);
    },
    toString() {
        CallSiteParts(this);
        return %slot(this, 0);
    },
});
