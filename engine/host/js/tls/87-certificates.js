// What a simulated TLS has to know of certificates and keys: PEM and as much of DER as names need. SPEC: RFC 7468, RFC 5280.
// Nothing is encrypted and no signature is checked: which certificate is trusted follows from the lists that a program gives.

const kDerSequence = 0x30;
const kDerVersion = 0xA0;
const kDerExtensions = 0xA3;
const kDnsName = 0x82;
const kAddressName = 0x87;
const kCommonNameId = "\u0055\u0004\u0003";
const kAlternativeNamesId = "\u0055\u001d\u0011";

function ByteAt(text, index) {
    return %call(CharCodeAt, text, index);
}

// The parts between "-----BEGIN x-----" and its end, as bytes, with what they are.
function PemParts(input) {
    const text = typeof input === "string" ? input : DecodeBytes(BinaryFromView(input), "latin1");
    const parts = [];
    for (let at = %string_find(text, "-----BEGIN ", 0); at >= 0; at = %string_find(text, "-----BEGIN ", at)) {
        const labelEnd = %string_find(text, "-----", at + 11);
        const end = %string_find(text, "-----END ", labelEnd);
        if (labelEnd < 0 || end < 0) break;
        const body = %replace_all(%replace_all(%string_slice(text, labelEnd + 5, end), "\n", ""), "\r", "");
        %push(parts, { __proto__: null, label: %string_slice(text, at + 11, labelEnd), bytes: EncodeText(body, "base64") });
        at = end;
    }
    return parts;
}

// [tag, content, rest] of the value at the beginning of `bytes`.
function DerValue(bytes) {
    const first = ByteAt(bytes, 1);
    let length = first;
    let at = 2;
    if (first > 127) {
        length = 0;
        for (let count = first - 128; count > 0; count -= 1) {
            length = length * 256 + ByteAt(bytes, at);
            at += 1;
        }
    }
    return [ByteAt(bytes, 0), %string_slice(bytes, at, at + length), %string_slice(bytes, at + length, bytes.length)];
}

// The values of a sequence or a set, each as [tag, content, whole].
function DerValues(content) {
    const values = [];
    while (content.length > 0) {
        const value = DerValue(content);
        %push(values, [value[0], value[1], %string_slice(content, 0, content.length - value[2].length)]);
        content = value[2];
    }
    return values;
}

function CommonNameOf(name) {
    const sets = DerValues(name);
    for (let index = 0; index < sets.length; index += 1) {
        const pair = DerValues(DerValues(sets[index][1])[0][1]);
        if (pair[0][1] === kCommonNameId) return pair[1][1];
    }
    return undefined;
}

// "DNS:localhost, IP Address:127.0.0.1" as two lists.
function AlternativeNames(extensions) {
    const names = { __proto__: null, hosts: [], addresses: [] };
    const list = DerValues(DerValue(extensions)[1]);
    for (let index = 0; index < list.length; index += 1) {
        const parts = DerValues(list[index][1]);
        if (parts[0][1] !== kAlternativeNamesId) continue;
        const entries = DerValues(DerValue(parts[parts.length - 1][1])[1]);
        for (let next = 0; next < entries.length; next += 1) {
            if (entries[next][0] === kDnsName) %push(names.hosts, entries[next][1]);
            if (entries[next][0] === kAddressName) %push(names.addresses, AddressInCertificate(entries[next][1]));
        }
    }
    return names;
}

function AddressInCertificate(bytes) {
    if (bytes.length !== 4) return "::1";
    return `${ByteAt(bytes, 0)}.${ByteAt(bytes, 1)}.${ByteAt(bytes, 2)}.${ByteAt(bytes, 3)}`;
}

// The certificate that is the first of a text; a text without one is refused.
function ReadCertificate(input) {
    const parts = PemParts(IsArray(input) ? input[0] : input);
    if (parts.length === 0 || parts[0].label !== "CERTIFICATE") %refuse("a certificate that is not in PEM is not supported by Loopscope");
    return ReadCertificateBytes(parts[0].bytes);
}

function ReadCertificateBytes(bytes) {
    const body = DerValues(DerValues(DerValue(bytes)[1])[0][1]);
    const first = body[0][0] === kDerVersion ? 1 : 0;
    const issuer = body[first + 2];
    const subject = body[first + 4];
    const certificate = {
        __proto__: null, bytes, issuer: issuer[2], subject: subject[2], name: CommonNameOf(subject[1]),
        publicKey: PublicKeyOf(body[first + 5][1]), hosts: [], addresses: [],
    };
    for (let index = first + 6; index < body.length; index += 1) {
        if (body[index][0] !== kDerExtensions) continue;
        const names = AlternativeNames(body[index][1]);
        certificate.hosts = names.hosts;
        certificate.addresses = names.addresses;
    }
    return certificate;
}

// The bytes that the private key has too: a point of a curve, or a modulus.
function PublicKeyOf(info) {
    const bits = DerValues(info)[1][1];
    const bytes = %string_slice(bits, 1, bits.length);
    return ByteAt(bytes, 0) === kDerSequence ? DerValues(DerValue(bytes)[1])[0][1] : bytes;
}

function RequireMatchingKey(input, certificate) {
    const parts = PemParts(IsArray(input) ? input[0] : input);
    if (parts.length === 0 || %string_find(parts[0].label, "PRIVATE KEY", 0) < 0) %refuse("a private key that is not in PEM is not supported by Loopscope");
    if (%string_find(parts[0].label, "ENCRYPTED", 0) >= 0) %refuse("an encrypted private key is not supported by Loopscope");
    if (%string_find(parts[0].bytes, certificate.publicKey, 0) < 0) %refuse("a private key that does not show that it belongs to the certificate is not supported by Loopscope");
}

// Why a certificate is not trusted: a code, or undefined. `authorities` is what the option `ca` gives.
function TrustProblem(certificate, authorities) {
    for (let index = 0; index < authorities.length; index += 1) {
        const authority = authorities[index];
        if (authority.bytes === certificate.bytes || authority.subject === certificate.issuer) return undefined;
    }
    return certificate.issuer === certificate.subject ? "DEPTH_ZERO_SELF_SIGNED_CERT" : "UNABLE_TO_VERIFY_LEAF_SIGNATURE";
}

const kTrustWords = {
    __proto__: null, DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed certificate", UNABLE_TO_VERIFY_LEAF_SIGNATURE: "unable to verify the first certificate",
};

// RUNTIME: Node 24 adds a hint.
function TrustError(code) {
    const hint = kIsNode24 ? "; if the root CA is installed locally, try running Node.js with --use-system-ca" : "";
    const error = ErrorWithStack(`${kTrustWords[code]}${hint}`, undefined);
    error.code = code;
    return error;
}

// tls.checkServerIdentity, for the names that a certificate has.
function IdentityProblem(host, certificate) {
    if (AddressKind(host) !== 0) {
        if (ListIndexOf(certificate.addresses, host) >= 0) return undefined;
        return `IP: ${host} is not in the cert's list: ${%join_texts(certificate.addresses, ", ")}`;
    }
    const names = certificate.hosts.length > 0 ? certificate.hosts : certificate.name === undefined ? [] : [certificate.name];
    for (let index = 0; index < names.length; index += 1) {
        if (NameCovers(%string_to_lower(names[index]), %string_to_lower(host))) return undefined;
    }
    if (certificate.hosts.length === 0) return `Host: ${host}. is not cert's CN: ${certificate.name}`;
    const shown = [];
    for (let index = 0; index < certificate.hosts.length; index += 1) %push(shown, `DNS:${certificate.hosts[index]}`);
    for (let index = 0; index < certificate.addresses.length; index += 1) %push(shown, `IP Address:${certificate.addresses[index]}`);
    return `Host: ${host}. is not in the cert's altnames: ${%join_texts(shown, ", ")}`;
}

// "*.example.org" covers one label.
function NameCovers(pattern, host) {
    if (pattern === host) return true;
    if (!StartsWith(pattern, "*.")) return false;
    const dot = %string_find(host, ".", 0);
    return dot > 0 && %string_slice(host, dot, host.length) === %string_slice(pattern, 1, pattern.length);
}
