// What goes over the pairs of an object that may change meanwhile. SPEC: WebIDL section 3.7.10, default iterator objects.

// The prototype of the iterators of an interface. Their records have `at`, what gives the pairs as they are now, and what chooses
// of one what the program sees.
function PairIteratorPrototype(owner) {
    const prototype = %new_object(%intrinsic("IteratorPrototype"));
    DefinePageFunctions(prototype, {
        next() {
            const inside = Receiver(this, "isPairIterator");
            if (inside.owner !== owner) %throw_type_error("Illegal invocation");
            const pair = inside.pairs()[inside.at];
            if (pair === undefined) return { done: true, value: undefined };
            inside.at += 1;
            return { done: false, value: inside.choose(pair) };
        },
    });
    %put(prototype, %intrinsic("SymbolToStringTag"), `${owner} Iterator`, 4);
    return { __proto__: null, owner, prototype };
}

function MakePairIterator(kind, pairs, choose) {
    const iterator = %new_object(kind.prototype);
    SetInside(iterator, { __proto__: null, isPairIterator: true, owner: kind.owner, at: 0, pairs, choose });
    return iterator;
}
