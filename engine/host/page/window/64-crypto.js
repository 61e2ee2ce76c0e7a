// crypto: random numbers, from the machine's own seed. SPEC: Web Cryptography section 10.

class SubtleCrypto {
    constructor() {
        IllegalConstructor("SubtleCrypto");
    }
}
// RUNTIME: Chromium has the digest of what a program gives it at once.
function DigestOf(list) {
    const where = "Failed to execute 'digest' on 'SubtleCrypto': ";
    NeedArguments(list, 2, "digest", "SubtleCrypto");
    const given = list[0];
    const name = %is_object(given) ? given.name : `${given}`;
    const isBytes = IsByteView(list[1]) || %class_of(list[1]) === "ArrayBuffer";
    if (!isBytes) %throw_type_error(`${where}The provided value is not of type '(ArrayBuffer or ArrayBufferView)'.`);
    if (typeof name !== "string") %throw_type_error(`${where}Algorithm: name: Missing or not a string`);
    const place = PlaceInList(kDigests, %to_upper(name));
    if (place < 0) throw MakeDomException(`${where}Algorithm: Unrecognized name`, "NotSupportedError");
    return BufferOfBytes(%digest(kDigestNames[place], BytesOfPart(list[1])));
}
const kDigests = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"];
const kDigestNames = ["sha1", "sha256", "sha384", "sha512"];

DefinePageFunctions(SubtleCrypto.prototype, {
    digest(...list) {
        const promise = NewPromise();
        try {
            ResolvePromise(promise, DigestOf(list));
        } catch (error) {
            RejectNow(promise, error);
        }
        return promise;
    },
});
DefineInterface(SubtleCrypto);
RefuseInPage(SubtleCrypto.prototype, "SubtleCrypto", [
    "decrypt", "deriveBits", "deriveKey", "encrypt", "exportKey", "generateKey", "importKey", "sign", "unwrapKey", "verify", "wrapKey",
]);
const SubtleObject = %new_object(SubtleCrypto.prototype);
SetInside(SubtleObject, { __proto__: null, isSubtleCrypto: true });

class Crypto {
    constructor() {
        IllegalConstructor("Crypto");
    }
    get subtle() { return SubtleObject; }
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
