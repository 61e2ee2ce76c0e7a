// The abstract operations of ECMA-262 section 7.4, as hidden functions: no frame, no tick.

// SPEC: 7.4.2 GetIterator, sync, for built-ins that take an iterable; V8's message when it is none.
function IterableToIterator(iterable) {
    if (iterable === undefined || iterable === null) ThrowNotIterable(iterable);
    const method = iterable[%intrinsic("SymbolIterator")];
    if (!%is_callable(method)) ThrowNotIterable(iterable);
    return GetIterator(iterable, method);
}

function ThrowNotIterable(iterable) {
    if (kIsOldNode) {
        if (iterable === undefined || iterable === null) {
            const name = iterable === null && kNodeMajor >= 10 ? "object" : `${iterable}`;
            %throw_type_error(`Cannot read property 'Symbol(Symbol.iterator)' of ${name}`);
        }
        if (kNodeMajor < 10) %throw_type_error(kNodeMajor < 8 ? "(var)[Symbol.iterator] is not a function" : "undefined is not a function");
        %throw_type_error(`${%is_object(iterable) ? %describe(iterable) : ToDisplay(iterable)} is not iterable`);
    }
    %throw_type_error(`${%describe_call(iterable)} is not iterable (cannot read property Symbol(Symbol.iterator))`);
}

function ToDisplay(primitive) {
    return typeof primitive === "symbol" ? `Symbol(${%symbol_description(primitive)})` : `${primitive}`;
}

// The rest of GetIterator once the method is known.
function GetIterator(iterable, method) {
    const iterator = %call(method, iterable);
    if (!%is_object(iterator)) %throw_type_error("Result of the Symbol.iterator method is not an object");
    return iterator;
}

// SPEC: 7.4.8 IteratorStepValue: the value, or the marker %done() at the end.
function IteratorNext(iterator, next) {
    if (!%is_callable(next)) %throw_type_error(`${%describe_call(next)} is not a function`);
    const result = %call(next, iterator);
    if (!%is_object(result)) %throw_type_error(`Iterator result ${%describe(result)} is not an object`);
    if (result.done) return %done();
    return result.value;
}

// SPEC: 7.4.11 IteratorClose for a normal completion.
function IteratorClose(iterator) {
    const method = GetMethodPlain(iterator, "return");
    if (method === undefined) return;
    const result = %call(method, iterator);
    if (!%is_object(result)) %throw_type_error(`Iterator result ${%describe(result)} is not an object`);
}

// The same for a throw completion, which wins over whatever return() does.
function IteratorCloseQuietly(iterator) {
    try {
        const method = iterator.return;
        if (method === undefined || method === null) return;
        %call(method, iterator);
    } catch {
        // The error that made us close is the one that is thrown.
    }
}

// SPEC: 7.4.14 CreateIterResultObject.
function CreateIterResult(value, done) {
    return { value, done };
}

// What is left of an iterator, as an array.
function IteratorRest(iterator, next) {
    const array = [];
    if (%step_all(iterator, next, array)) return array;
    for (;;) {
        const value = IteratorNext(iterator, next);
        if (%is_done(value)) return array;
        %push(array, value);
    }
}

// SPEC: 13.2.4.1 ArrayAccumulation of a spread element.
// `text` is how an array literal names what it spreads, for its message about an iterator without next().
function ArraySpread(array, iterable, text) {
    const iterator = IterableToIterator(iterable);
    const next = iterator.next;
    if (text !== undefined && !%is_callable(next)) %throw_type_error(kIsOldNode ? text : `${text} is not iterable`);
    if (%step_all(iterator, next, array)) return array;
    for (;;) {
        const value = IteratorNext(iterator, next);
        if (%is_done(value)) return array;
        %push(array, value);
    }
}

%set_intrinsic("GetIterator", GetIterator);
%set_intrinsic("IteratorNext", IteratorNext);
%set_intrinsic("IteratorClose", IteratorClose);
%set_intrinsic("IteratorCloseQuietly", IteratorCloseQuietly);
%set_intrinsic("IteratorRest", IteratorRest);
%set_intrinsic("ArraySpread", ArraySpread);
