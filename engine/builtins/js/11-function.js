// ECMA-262 sections 20.2, 27.3, 27.4 and 27.7: Function and its relatives.

const FunctionPrototype = %intrinsic("FunctionPrototype");

// RUNTIME: V8 6.7 and older put a comment behind the parameters and want no parenthesis in them.
const kEndOfParameters = kNodeMajor === 0 || kNodeMajor >= 10 ? "" : kNodeMajor >= 8 ? "/*``*/" : "/**/";

// SPEC: 20.2.1.1.1 CreateDynamicFunction. No part can close what it is put into: the whole is one function, and the parser knows
// where its parameters end.
function CreateDynamicFunction(constructor, newTarget, head, list) {
    let parameters = "";
    for (let index = 0; index < list.length - 1; index += 1) {
        parameters = index === 0 ? ToString(list[index]) : `${parameters},${ToString(list[index])}`;
    }
    const body = list.length === 0 ? "" : ToString(list[list.length - 1]);
    if (kEndOfParameters !== "" && PositionIn(parameters, ")") >= 0) {
        %throw_syntax_error("Function arg string contains parenthesis");
    }
    const start = `(${head} anonymous(${parameters}\n${kEndOfParameters}`;
    const unit = %compile_function(`${start}) {\n${body}\n})`, start.length);
    const made = %call(%unit_function(unit), undefined);
    if (newTarget !== undefined && newTarget !== constructor) {
        const prototype = newTarget.prototype;
        if (%is_object(prototype)) %set_prototype(made, prototype);
    }
    return made;
}

function FunctionConstructor(...parameters) {
    "constructor";
    return CreateDynamicFunction(FunctionConstructor, new.target, "function", parameters);
}

function GeneratorFunctionConstructor(...parameters) {
    "constructor";
    return CreateDynamicFunction(GeneratorFunctionConstructor, new.target, "function*", parameters);
}

function AsyncFunctionConstructor(...parameters) {
    "constructor";
    return CreateDynamicFunction(AsyncFunctionConstructor, new.target, "async function", parameters);
}

function AsyncGeneratorFunctionConstructor(...parameters) {
    "constructor";
    return CreateDynamicFunction(AsyncGeneratorFunctionConstructor, new.target, "async function*", parameters);
}

// The natives were there first; programs that list the members see them in V8's order.
const functionNatives = [FunctionPrototype.apply, FunctionPrototype.call, FunctionPrototype.toString];
%delete_own(FunctionPrototype, "apply");
%delete_own(FunctionPrototype, "call");
%delete_own(FunctionPrototype, "toString");
%put(FunctionPrototype, "length", 0, 4);
%put(FunctionPrototype, "name", "", 4);

// SPEC: 10.2.4.1 %ThrowTypeError%: one for all, frozen, without a name.
// RUNTIME: V8 11.3 src/builtins/builtins-function.cc, StrictPoisonPillThrower: its stacks do not show it.
const ThrowTypeErrorFunction = () => {
    %throw_type_error("'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them");
};
%put(ThrowTypeErrorFunction, "length", 0, 0);
%put(ThrowTypeErrorFunction, "name", "", 0);
%prevent_extensions(ThrowTypeErrorFunction);
%set_intrinsic("ThrowTypeError", ThrowTypeErrorFunction);
%put_accessor(FunctionPrototype, "arguments", ThrowTypeErrorFunction, ThrowTypeErrorFunction, 4);
%put_accessor(FunctionPrototype, "caller", ThrowTypeErrorFunction, ThrowTypeErrorFunction, 4);

%set_constructor(FunctionConstructor, FunctionPrototype, "Function", 1);

// apply, call and toString are natives (function.cpp).
%put(FunctionPrototype, "apply", functionNatives[0], 5);
%define_methods(FunctionPrototype, {
    // SPEC: 20.2.3.2.
    bind(thisArgument, ...bound) {
        if (!%is_callable(this)) %throw_type_error("Bind must be called on a function");
        const result = %bind(this, thisArgument, bound, GetPrototypeOf(this));
        let length = 0;
        if (HasOwn(this, "length")) {
            const own = this.length;
            if (typeof own === "number") {
                length = %to_integer(own) - bound.length;
                if (!(length > 0)) length = 0;
            }
        }
        %set_length(result, length);
        const name = this.name;
        %set_name(result, `bound ${typeof name === "string" ? name : ""}`);
        return result;
    },
    // SPEC: 20.2.3.6.
    [%intrinsic("SymbolHasInstance")](value) {
        return OrdinaryHasInstance(this, value);
    },
});
%put(FunctionPrototype, "call", functionNatives[1], 5);
%put(FunctionPrototype, "toString", functionNatives[2], 5);
%put(FunctionPrototype, %intrinsic("SymbolHasInstance"), FunctionPrototype[%intrinsic("SymbolHasInstance")], 0);

// ---- The other three kinds of functions: their constructors are not globals ----

const GeneratorFunctionPrototype = %intrinsic("GeneratorFunctionPrototype");
const AsyncGeneratorFunctionPrototype = %intrinsic("AsyncGeneratorFunctionPrototype");
const AsyncFunctionPrototype = %intrinsic("AsyncFunctionPrototype");

function LinkFunctionKind(constructor, prototype, name) {
    %set_prototype(constructor, FunctionConstructor);
    %set_prototype(prototype, FunctionPrototype);
    %put(constructor, "length", 1, 4);
    %put(constructor, "name", name, 4);
    %put(constructor, "prototype", prototype, 0);
    %put(prototype, "constructor", constructor, 4);
    %put(prototype, %intrinsic("SymbolToStringTag"), name, 4);
}

function LinkGeneratorKind(functionPrototype, prototype, parent, name) {
    %set_prototype(prototype, parent);
    %put(functionPrototype, "prototype", prototype, 4);
    %put(prototype, "constructor", functionPrototype, 4);
    %put(prototype, %intrinsic("SymbolToStringTag"), name, 4);
}

LinkFunctionKind(GeneratorFunctionConstructor, GeneratorFunctionPrototype, "GeneratorFunction");
LinkFunctionKind(AsyncGeneratorFunctionConstructor, AsyncGeneratorFunctionPrototype, "AsyncGeneratorFunction");
LinkFunctionKind(AsyncFunctionConstructor, AsyncFunctionPrototype, "AsyncFunction");
// Their next, return and throw are the interpreter's own natives.
LinkGeneratorKind(GeneratorFunctionPrototype, %intrinsic("GeneratorPrototype"), %intrinsic("IteratorPrototype"),
    "Generator");
LinkGeneratorKind(AsyncGeneratorFunctionPrototype, %intrinsic("AsyncGeneratorPrototype"),
    %intrinsic("AsyncIteratorPrototype"), "AsyncGenerator");
SetKeyOrder(%intrinsic("GeneratorPrototype"), ["constructor"]);
SetKeyOrder(%intrinsic("AsyncGeneratorPrototype"), ["constructor"]);
SetKeyOrder(GeneratorFunctionPrototype, ["prototype"]);
SetKeyOrder(AsyncGeneratorFunctionPrototype, ["prototype"]);
