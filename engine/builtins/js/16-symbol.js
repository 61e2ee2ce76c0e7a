// ECMA-262 section 20.4: Symbol.

const SymbolPrototype = %intrinsic("SymbolPrototype");

// SPEC: 20.4.2.2: the GlobalSymbolRegistry, both ways. All realms share it.
%set_intrinsic("SymbolsByKey", %new_object(null, "Map"));
%set_intrinsic("KeysBySymbol", %new_object(null, "Map"));

function RegisteredSymbol(text) {
    const known = %table_get(%intrinsic("SymbolsByKey"), text);
    if (known !== undefined) return known;
    const symbol = %new_symbol(text);
    %table_set(%intrinsic("SymbolsByKey"), text, symbol);
    %table_set(%intrinsic("KeysBySymbol"), symbol, text);
    return symbol;
}

// SPEC: 20.4.1.1 Symbol.
function SymbolConstructor(description) {
    "constructor";
    if (new.target !== undefined) %throw_type_error("Symbol is not a constructor");
    return %new_symbol(description === undefined ? undefined : ToString(description));
}

%set_constructor(SymbolConstructor, SymbolPrototype, "Symbol", 0);

%define_methods(SymbolConstructor, {
    // SPEC: 20.4.2.2.
    for(key) {
        return RegisteredSymbol(ToString(key));
    },
    // SPEC: 20.4.2.6.
    keyFor(symbol) {
        if (typeof symbol !== "symbol") %throw_type_error(`${%describe(symbol)} is not a symbol`);
        return %table_get(%intrinsic("KeysBySymbol"), symbol);
    },
});

%put(SymbolConstructor, "asyncIterator", %intrinsic("SymbolAsyncIterator"), 0);
%put(SymbolConstructor, "hasInstance", %intrinsic("SymbolHasInstance"), 0);
%put(SymbolConstructor, "isConcatSpreadable", %intrinsic("SymbolIsConcatSpreadable"), 0);
%put(SymbolConstructor, "iterator", %intrinsic("SymbolIterator"), 0);
%put(SymbolConstructor, "match", %intrinsic("SymbolMatch"), 0);
%put(SymbolConstructor, "matchAll", %intrinsic("SymbolMatchAll"), 0);
%put(SymbolConstructor, "replace", %intrinsic("SymbolReplace"), 0);
%put(SymbolConstructor, "search", %intrinsic("SymbolSearch"), 0);
%put(SymbolConstructor, "species", %intrinsic("SymbolSpecies"), 0);
%put(SymbolConstructor, "split", %intrinsic("SymbolSplit"), 0);
%put(SymbolConstructor, "toPrimitive", %intrinsic("SymbolToPrimitive"), 0);
%put(SymbolConstructor, "toStringTag", %intrinsic("SymbolToStringTag"), 0);
%put(SymbolConstructor, "unscopables", %intrinsic("SymbolUnscopables"), 0);
// RUNTIME: Node 20 adds these two (lib/internal/process/pre_execution.js); later they are V8's own.
%put(SymbolConstructor, "dispose", kHasNewestLanguage ? %intrinsic("SymbolDispose") : RegisteredSymbol("nodejs.dispose"), 0);
%put(SymbolConstructor, "asyncDispose", kHasNewestLanguage ? %intrinsic("SymbolAsyncDispose") : RegisteredSymbol("nodejs.asyncDispose"), 0);

function ThisSymbolValue(value, name) {
    if (typeof value === "symbol") return value;
    if (%class_of(value) === "Symbol") return %primitive_value(value);
    %throw_type_error(`${name} requires that 'this' be a Symbol`);
}

function IsRegisteredSymbol(symbol) {
    return %table_has(%intrinsic("KeysBySymbol"), symbol);
}

%define_methods(SymbolPrototype, {
    toString() {
        const description = %symbol_description(ThisSymbolValue(this, "Symbol.prototype.toString"));
        return `Symbol(${description === undefined ? "" : description})`;
    },
    valueOf() {
        return ThisSymbolValue(this, "Symbol.prototype.valueOf");
    },
    get description() {
        return %symbol_description(ThisSymbolValue(this, "Symbol.prototype.description"));
    },
    [%intrinsic("SymbolToPrimitive")](hint) {
        return ThisSymbolValue(this, "Symbol.prototype [ @@toPrimitive ]");
    },
});
%put(SymbolPrototype, %intrinsic("SymbolToStringTag"), "Symbol", 4);
%put(SymbolPrototype, %intrinsic("SymbolToPrimitive"), SymbolPrototype[%intrinsic("SymbolToPrimitive")], 4);
SetKeyOrder(SymbolPrototype, ["constructor", "toString", "valueOf", "description", %intrinsic("SymbolToStringTag")]);
