// JSON Web Keys of crypto.subtle. RUNTIME: Chromium 156 components/webcrypto/jwk_reader.cc and jwk_writer.cc.

// WebIDL's dictionary, read in this order: its members, and what they are when they are no texts.
const kJwkMembers = ["alg", "crv", "d", "dp", "dq", "e", "ext", "k", "key_ops", "kty", "n", "oth", "p", "priv", "pub", "q", "qi", "use", "x", "y"];

function JwkOfArgument(value, where) {
    const jwk = { __proto__: null };
    if (value === undefined || value === null) return jwk;
    for (let index = 0; index < kJwkMembers.length; index += 1) {
        const member = kJwkMembers[index];
        const given = value[member];
        if (given === undefined) continue;
        if (member === "oth") %refuse("a key of more than two primes is not supported by Loopscope");
        if (member === "ext") jwk.ext = !!given;
        else if (member === "key_ops") jwk.key_ops = TextsArgument(given, where, "Failed to read the 'key_ops' property from 'JsonWebKey': ");
        else jwk[member] = FormatArgument(given, where);
    }
    return jwk;
}

// What every JWK has to say.
function CheckJwk(jwk, kty, extractable, usages, names) {
    if (jwk.kty === undefined) ThrowData('The required JWK member "kty" was missing');
    if (jwk.kty !== kty) ThrowData(`The JWK "kty" member was not "${kty}"`);
    if (jwk.ext === false && extractable) ThrowData('The "ext" member of the JWK dictionary is inconsistent what that specified by the Web Crypto call');
    const wrong = 'member was inconsistent with that specified by the Web Crypto call. The JWK usage must be a superset of those requested';
    if (jwk.use !== undefined) {
        const allowed = jwk.use === "enc" ? ["encrypt", "decrypt", "wrapKey", "unwrapKey", "deriveKey", "deriveBits"] : jwk.use === "sig" ? ["sign", "verify"] : [];
        if (UsagesAmong(usages, allowed).length < usages.length || allowed.length === 0) ThrowData(`The JWK "use" ${wrong}`);
    }
    if (jwk.key_ops !== undefined) {
        const known = [];
        for (let index = 0; index < jwk.key_ops.length; index += 1) {
            const operation = jwk.key_ops[index];
            if (!ListHas(kKeyUsages, operation)) continue;
            if (ListHas(known, operation)) ThrowData('The "key_ops" member of the JWK dictionary contains duplicate usages.');
            %push(known, operation);
        }
        if (UsagesAmong(usages, known).length < usages.length) ThrowData(`The JWK "key_ops" ${wrong}`);
    }
    if (jwk.alg !== undefined && names.length > 0 && !ListHas(names, jwk.alg)) ThrowData('The JWK "alg" member was inconsistent with that specified by the Web Crypto call');
}

function BytesOfJwkMember(jwk, member) {
    if (jwk[member] === undefined) ThrowData(`The required JWK member "${member}" was missing`);
    const found = ReadBase64(jwk[member], "base64url", "loose", Infinity);
    if (found.problem !== undefined || HasUnitOf(jwk[member], "= \t\n\f\r")) ThrowData(`The JWK member "${member}" could not be base64url decoded or contained padding`);
    return found.bytes;
}

function SizedJwkMember(jwk, member, size) {
    const bytes = BytesOfJwkMember(jwk, member);
    if (bytes.length !== size) ThrowData(`The JWK's "${member}" member defines an octet string of length ${bytes.length} bytes but should be ${size}`);
    return bytes;
}

function BytesOfSecretJwk(jwk, algorithm, extractable, usages) {
    const { name } = algorithm;
    const isMac = name === "HMAC";
    CheckJwk(jwk, "oct", extractable, usages, isMac ? [JwkNameWithHash("HS", algorithm.hash)] : []);
    const bytes = BytesOfJwkMember(jwk, "k");
    if (isMac || jwk.alg === undefined) return bytes;
    const mode = %string_slice(name, 4, name.length);
    const sizes = [16, 24, 32];
    for (let index = 0; index < sizes.length; index += 1) {
        if (jwk.alg !== `A${sizes[index] * 8}${mode}`) continue;
        if (bytes.length !== sizes[index]) ThrowData('The JWK "k" member did not include the right length of key data for the given algorithm.');
        return bytes;
    }
    return ThrowData('The JWK "alg" member was inconsistent with that specified by the Web Crypto call');
}

function NamesOfPairInJwk(algorithm) {
    const { name, hash, namedCurve } = algorithm;
    if (name === "ECDSA") return [namedCurve === "P-256" ? "ES256" : namedCurve === "P-384" ? "ES384" : "ES512"];
    const row = kPairs[name];
    return row.type === "rsa" ? [JwkNameWithHash(row.jwk, hash)] : [];
}

function HalfOfJwk(jwk, algorithm, extractable, usages) {
    const { name } = algorithm;
    const row = kPairs[name];
    const isPrivate = jwk.d !== undefined;
    const known = isPrivate ? row.usages.private : row.usages.public;
    CheckJwk(jwk, row.kty, extractable, usages, NamesOfPairInJwk(algorithm));
    if (row.type === "rsa") {
        const der = DerOfModulusJwk(jwk, isPrivate);
        RequireUsages(usages, known);
        if (typeof der !== "string") ThrowData("");
        return PairHalf(isPrivate, AlgorithmOfHalf(der, isPrivate, algorithm, row), der, extractable, usages);
    }
    if (jwk.crv === undefined) ThrowData('The required JWK member "crv" was missing');
    if (jwk.crv !== (row.type === "ec" ? algorithm.namedCurve : name)) ThrowData('The JWK\'s "crv" member specifies a different curve than requested');
    RequireUsages(usages, known);
    const der = row.type === "ec" ? DerOfCurveJwk(jwk, algorithm, isPrivate) : DerOfEdwardsJwk(jwk, row, isPrivate);
    return PairHalf(isPrivate, { __proto__: null, name, namedCurve: algorithm.namedCurve }, der, extractable, usages);
}

function DerOfModulusJwk(jwk, isPrivate) {
    const parts = [];
    for (let index = 0; index < kJwkNumbers.length; index += 1) {
        if (index > 1 && !isPrivate) {
            %push(parts, "");
            continue;
        }
        const member = kJwkNumbers[index];
        const bytes = BytesOfJwkMember(jwk, member);
        if (bytes.length === 0) ThrowData(`The JWK "${member}" member was empty.`);
        if (bytes[0] === "\0") ThrowData(`The JWK "${member}" member contained a leading zero.`);
        %push(parts, bytes);
    }
    const der = %key_of_numbers("RSA", "", isPrivate, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7]);
    return der !== undefined && isPrivate && !%is_sound_key(der, true) ? undefined : der;
}

function DerOfCurveJwk(jwk, algorithm, isPrivate) {
    const size = kCoordinateBytes[algorithm.namedCurve];
    const x = SizedJwkMember(jwk, "x", size);
    const y = SizedJwkMember(jwk, "y", size);
    const curve = kWebCurves[algorithm.namedCurve];
    if (%curve_point(curve, `\x04${x}${y}`, 4) === undefined) ThrowData("");
    const d = isPrivate ? SizedJwkMember(jwk, "d", size) : "";
    const der = %key_of_numbers("EC", curve, isPrivate, x, y, d);
    if (der === undefined || !%is_sound_key(der, isPrivate)) ThrowData("The imported EC key is invalid");
    return der;
}

function DerOfEdwardsJwk(jwk, row, isPrivate) {
    const x = SizedJwkMember(jwk, "x", 32);
    const d = isPrivate ? SizedJwkMember(jwk, "d", 32) : "";
    const type = %to_upper(row.type);
    const der = %key_of_numbers(type, "", false, x, x);
    if (!isPrivate) return der;
    const own = %key_of_numbers(type, "", true, "", d);
    if (%key_public(own) !== der) ThrowData("");
    return own;
}

// ---- writing ----

// The JWK of a key, its members in the order of their names.
function JwkOfKey(key) {
    const members = { __proto__: null, ext: key.extractable, key_ops: CopyList(key.usages) };
    const { name } = key.algorithm;
    const row = kPairs[name];
    if (row === undefined) {
        members.kty = "oct";
        members.k = DecodeBytes(key.bytes, "base64url");
        members.alg = name === "HMAC" ? JwkNameWithHash("HS", key.algorithm.hash) : `A${key.bytes.length * 8}${%string_slice(name, 4, name.length)}`;
    } else {
        AddPairToJwk(members, key, row);
    }
    const jwk = {};
    for (let index = 0; index < kJwkMembers.length; index += 1) {
        if (members[kJwkMembers[index]] !== undefined) %put(jwk, kJwkMembers[index], members[kJwkMembers[index]], 7);
    }
    return jwk;
}

function AddPairToJwk(members, key, row) {
    members.kty = row.kty;
    const numbers = %key_numbers(key.bytes, key.type === "private");
    const { name, namedCurve } = key.algorithm;
    if (row.type === "rsa") {
        for (let index = 2; index < numbers.length; index += 1) members[kJwkNumbers[index - 2]] = DecodeBytes(numbers[index], "base64url");
        members.alg = NamesOfPairInJwk(key.algorithm)[0];
        return;
    }
    members.crv = row.type === "ec" ? namedCurve : name;
    if (name === "Ed25519") members.alg = name;
    members.x = DecodeBytes(numbers[2], "base64url");
    if (row.type === "ec") members.y = DecodeBytes(numbers[3], "base64url");
    if (key.type === "private") members.d = DecodeBytes(numbers[row.type === "ec" ? 4 : 3], "base64url");
}
