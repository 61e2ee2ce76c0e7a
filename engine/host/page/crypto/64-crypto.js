// crypto: random numbers, from the machine's own seed. SPEC: Web Cryptography section 10. Its `subtle` is 64-crypto-subtle.js.

class Crypto {
    constructor() {
        IllegalConstructor("Crypto");
    }
    get subtle() { return SubtleParts.object; }
    getRandomValues(...list) {
        NeedArguments(list, 1, "getRandomValues", "Crypto");
        const array = list[0];
        const isWhole = %class_of(array) === "TypedArray" && !ListHas(["Float16Array", "Float32Array", "Float64Array"], ConstructorNameOf(array));
        if (!isWhole) {
            if (%class_of(array) !== "TypedArray") WrongParameter(1, "ArrayBufferView", "getRandomValues", "Crypto");
            throw MakeDomException(`Failed to execute 'getRandomValues' on 'Crypto': The provided ArrayBufferView is of type '${%replace_all(ConstructorNameOf(array), "Array", "")}', which is not an integer array type.`, "TypeMismatchError");
        }
        const bytes = %construct(Uint8ArrayConstructor, [array.buffer, array.byteOffset, array.byteLength], Uint8ArrayConstructor);
        if (bytes.length > 65536) throw MakeDomException(`Failed to execute 'getRandomValues' on 'Crypto': The ArrayBufferView's byte length (${bytes.length}) exceeds the number of bytes of entropy available via this API (65536).`, "QuotaExceededError");
        for (let index = 0; index < bytes.length; index += 1) bytes[index] = %math_floor(RandomNumber() * 256);
        return array;
    }
    randomUUID() { return `${RandomDigits(8)}-${RandomDigits(4)}-4${RandomDigits(3)}-a${RandomDigits(3)}-${RandomDigits(12)}`; }
}
DefineInterface(Crypto);
const CryptoObject = %new_object(Crypto.prototype);
SetInside(CryptoObject, { __proto__: null, isCrypto: true });
DefinePageFunctions(PageGlobal, { get crypto() { return CryptoObject; } });
