// What goes over the pairs of an object that may change meanwhile. SPEC: WebIDL section 3.7.10, default iterator objects.

// The prototype of the iterators of an interface. Their records have `at` and what is asked for the value at a place,
// undefined behind the last one.
function PairIteratorPrototype(owner) {
    const prototype = %new_object(%intrinsic("IteratorPrototype"));
    DefinePageFunctions(prototype, {
        next() {
            const inside = Receiver(this, "isPairIterator");
            if (inside.owner !== owner) %throw_type_error("Illegal invocation");
            const value = inside.read(inside.at);
            if (value === undefined) return { done: true, value: undefined };
            inside.at += 1;
            return { done: false, value };
        },
    });
    %put(prototype, %intrinsic("SymbolToStringTag"), `${owner} Iterator`, 4);
    return { __proto__: null, owner, prototype };
}

function MakePairIterator(kind, read) {
    const iterator = %new_object(kind.prototype);
    SetInside(iterator, { __proto__: null, isPairIterator: true, owner: kind.owner, at: 0, read });
    return iterator;
}
