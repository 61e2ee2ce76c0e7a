// Array.fromAsync. SPEC: ECMA-262 of 2026, section 23.1.2.2.

function FromAsync(constructor, items, mapper, thisArgument) {
    let asyncMethod;
    let method;
    try {
        if (mapper !== undefined && !%is_callable(mapper)) ThrowNotFunction(mapper);
        asyncMethod = GetMethod(items, %intrinsic("SymbolAsyncIterator"));
        method = asyncMethod === undefined ? GetMethod(items, %intrinsic("SymbolIterator")) : asyncMethod;
    } catch (error) {
        const promise = %new_promise(PromisePrototype, undefined);
        RejectNow(promise, error);
        return promise;
    }
    if (method === undefined) return FromAsyncList(constructor, items, mapper, thisArgument);
    return FromAsyncIterable(constructor, items, mapper, thisArgument, method, asyncMethod !== undefined);
}

async function FromAsyncIterable(constructor, items, mapper, thisArgument, method, isAsync) {
    const result = %is_constructor(constructor) ? %construct(constructor, [], constructor) : [];
    let iterator = GetIterator(items, method);
    if (!isAsync) iterator = AsyncFromSyncIterator(iterator);
    const next = iterator.next;
    for (let index = 0; ; index++) {
        const step = await %call(next, iterator);
        if (!%is_object(step)) %throw_type_error(`Iterator result ${%describe(step)} is not an object`);
        if (step.done) {
            result.length = index;
            return result;
        }
        let value = step.value;
        try {
            if (mapper !== undefined) value = await %call(mapper, thisArgument, value, index);
            CreateDataPropertyOrThrow(result, %to_string(index), value);
        } catch (error) {
            await CloseAsyncQuietly(iterator);
            throw error;
        }
    }
}

async function CloseAsyncQuietly(iterator) {
    try {
        const method = iterator.return;
        if (method !== undefined && method !== null) await %call(method, iterator);
    } catch {
        // The error that made us close is the one that is thrown.
    }
}

async function FromAsyncList(constructor, items, mapper, thisArgument) {
    const list = ToObject(items);
    const length = LengthOfArrayLike(list);
    const result = %is_constructor(constructor) ? %construct(constructor, [length], constructor) : [];
    for (let index = 0; index < length; index++) {
        let value = await list[index];
        if (mapper !== undefined) value = await %call(mapper, thisArgument, value, index);
        CreateDataPropertyOrThrow(result, %to_string(index), value);
    }
    result.length = length;
    return result;
}

if (kHasNewestLanguage) {
    %define_methods(ArrayConstructor, {
        fromAsync(items, mapper = undefined, thisArgument = undefined) {
            return FromAsync(this, items, mapper, thisArgument);
        },
    });
    MoveBehind(ArrayConstructor, "from", ["fromAsync"]);
}
