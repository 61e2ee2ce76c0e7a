// ECMA-262 section 19.1, 19.2.1: what stands on the global object itself. parseInt and its like: 22-number.js.

const GlobalObject = %intrinsic("GlobalObject");

%put(GlobalObject, "globalThis", GlobalObject, 5);
// Configurable until their place is settled (93-global-order.js).
%put(GlobalObject, "Infinity", 1 / 0, 4);
%put(GlobalObject, "NaN", 0 / 0, 4);
%put(GlobalObject, "undefined", undefined, 4);

%define_methods(GlobalObject, {
    // SIMPLIFIED: code cannot come from strings; a value that is no string comes back, as in 19.2.1.1 step 2.
    eval(code) {
        if (typeof code !== "string") return code;
        %refuse("eval() of code in strings is not supported by Loopscope: write the code in the program");
    },
});

// import(): a runtime that has modules puts its own in its place.
function RefuseImport(specifier, options, source) {
    %refuse("import() is not supported by Loopscope in this runtime");
}
%set_intrinsic("ImportModule", RefuseImport);
