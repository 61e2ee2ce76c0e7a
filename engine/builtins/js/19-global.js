// ECMA-262 section 19.1, 19.2.1: what stands on the global object itself. parseInt and its like: 22-number.js.

const GlobalObject = %intrinsic("GlobalObject");

%put(GlobalObject, "globalThis", GlobalObject, 5);
// Configurable until their place is settled (93-global-order.js).
%put(GlobalObject, "Infinity", 1 / 0, 4);
%put(GlobalObject, "NaN", 0 / 0, 4);
%put(GlobalObject, "undefined", undefined, 4);

// SPEC: 19.2.1.2 HostGetCodeForEval: the text of what is code without being a text; a page has such objects.
let CodeOfObject = () => undefined;

function CodeForEval(code) {
    return typeof code === "string" ? code : CodeOfObject(code);
}

%define_methods(GlobalObject, {
    // A call written eval(...) goes to PerformEval instead: this is the indirect one, whose code is global.
    eval(code) {
        const text = CodeForEval(code);
        return text === undefined ? code : %call(%unit_function(%compile_eval(text, undefined)), undefined);
    },
});

const RealEval = GlobalObject.eval;

%set_intrinsic("NewEvalVariables", function NewEvalVariables() {
    return %new_object(null);
});
%set_intrinsic("DeclareEvalVariable", function DeclareEvalVariable(variables, name) {
    if (!(name in variables)) %put(variables, name, undefined);
});
%set_intrinsic("IsEval", function IsEval(callee) {
    return callee === RealEval;
});
%set_intrinsic("PerformEval", function PerformEval(code, site) {
    const text = CodeForEval(code);
    return text === undefined ? code : %call(%unit_function(%compile_eval(text, site), site), undefined);
});

// import(): a runtime that has modules puts its own in its place.
function RefuseImport(specifier, options, source) {
    %refuse("import() is not supported by Loopscope in this runtime");
}
%set_intrinsic("ImportModule", RefuseImport);
