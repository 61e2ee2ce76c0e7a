// TextEncoder, TextDecoder, atob and btoa. RUNTIME: Node 20 lib/internal/encoding.js and lib/buffer.js.

const kTextDecoderBrand = 403;

function Utf8View(text) {
    return %new_view(Uint8ArrayConstructor.prototype, %encode_text(text, "utf8"));
}

function TextEncoderConstructor() {
    "constructor";
    if (new.target === undefined) %throw_type_error("Class constructor TextEncoder cannot be invoked without 'new'");
    return %new_object(PrototypeOfNew(new.target, TextEncoderPrototype));
}
const TextEncoderPrototype = %new_object(%intrinsic("ObjectPrototype"));

function PrototypeOfNew(newTarget, fallback) {
    const prototype = newTarget.prototype;
    return %is_object(prototype) ? prototype : fallback;
}

function DefineWebClass(name, constructor, prototype) {
    %set_name(constructor, name);
    %put(constructor, "prototype", prototype, 1);
    %put(prototype, "constructor", constructor, 5);
    %put(prototype, %intrinsic("SymbolToStringTag"), name, 4);
    %put(%intrinsic("GlobalObject"), name, constructor, 5);
}

%define_methods(TextEncoderPrototype, {
    get encoding() {
        return "utf-8";
    },
    encode(input = "") {
        return Utf8View(ToString(input));
    },
    encodeInto(source, destination) {
        ValidateString(source, "src");
        if (!IsUint8Array(destination)) throw ArgumentTypeError("dest", "an instance of Uint8Array", destination);
        const room = destination.length;
        let read = 0;
        let bytes = "";
        while (read < source.length) {
            const isPair = %is_surrogate_pair(source, read);
            const next = %encode_text(%string_slice(source, read, read + (isPair ? 2 : 1)), "utf8");
            if (bytes.length + next.length > room) break;
            bytes += next;
            read += isPair ? 2 : 1;
        }
        %view_write(destination, 0, bytes);
        return { read, written: bytes.length };
    },
});
DefineWebClass("TextEncoder", TextEncoderConstructor, TextEncoderPrototype);

const kDecoderNames = {
    __proto__: null, "utf8": "utf-8", "utf-8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-16le": "utf-16le", "utf-16": "utf-16le",
    "ascii": "windows-1252", "latin1": "windows-1252", "iso-8859-1": "windows-1252", "us-ascii": "windows-1252", "windows-1252": "windows-1252",
};

// Slots: 0 encoding, 1 fatal, 2 keeps the byte order mark, 3 bytes of a character that the last chunk broke off.
function TextDecoderConstructor(label = "utf-8", options) {
    "constructor";
    if (new.target === undefined) %throw_type_error("Class constructor TextDecoder cannot be invoked without 'new'");
    const name = ToString(label);
    if (!kIsBrowser && options !== undefined && options !== null && !%is_object(options)) throw ArgumentTypeError("options", "of type object", options);
    const known = kDecoderNames[%string_to_lower(name)];
    if (known === undefined) throw UnknownEncoding(label);
    const settings = %is_object(options) ? options : { __proto__: null };
    return %slots(PrototypeOfNew(new.target, TextDecoderPrototype), kTextDecoderBrand, known, !!settings.fatal, !!settings.ignoreBOM, "");
}
const TextDecoderPrototype = %new_object(%intrinsic("ObjectPrototype"));

function RequireDecoder(value) {
    if (!%has_brand(value, kTextDecoderBrand)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type TextDecoder');
}

// How many bytes at the end are the beginning of a character that more bytes may complete.
function UnfinishedBytes(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
        const byte = bytes[bytes.length - back];
        if (byte >= "\u00f0") return back < 4 ? back : 0;
        if (byte >= "\u00e0") return back < 3 ? back : 0;
        if (byte >= "\u00c0") return back < 2 ? back : 0;
        if (byte < "\u0080") return 0;
    }
    return 0;
}

%define_methods(TextDecoderPrototype, {
    get encoding() {
        RequireDecoder(this);
        return %slot(this, 0);
    },
    get fatal() {
        RequireDecoder(this);
        return %slot(this, 1);
    },
    get ignoreBOM() {
        RequireDecoder(this);
        return %slot(this, 2);
    },
    decode(input, options) {
        RequireDecoder(this);
        // RUNTIME: Node 20 looks at the options of UTF-16 only, and has three functions with three names for what they are given.
        const isUtf16 = %slot(this, 0) === "utf-16le";
        if (isUtf16 && options !== undefined && options !== null && !%is_object(options)) {
            throw ArgumentTypeError("options", "of type object", options);
        }
        let bytes = %slot(this, 3);
        if (input !== undefined) {
            if (%class_of(input) === "ArrayBuffer") {
                bytes += %buffer_bytes(input);
            } else if (IsByteView(input)) {
                bytes += BinaryFromView(input);
            } else {
                throw NodeTypeError("ERR_INVALID_ARG_TYPE", `The "${isUtf16 ? "input" : "list"}" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.`);
            }
        }
        const isUtf8 = %slot(this, 0) === "utf-8";
        // RUNTIME: Node v20.20.2 takes the bytes of windows-1252 for those of Latin-1.
        const isOneByte = %slot(this, 0) === "windows-1252";
        const isStream = %is_object(options) && options.stream && !isOneByte;
        const keep = isStream ? (isUtf8 ? UnfinishedBytes(bytes) : bytes.length % 2) : 0;
        %set_slot(this, 3, %string_slice(bytes, bytes.length - keep, bytes.length));
        bytes = %string_slice(bytes, 0, bytes.length - keep);
        let text = %decode_bytes(bytes, isUtf8 ? "utf8" : isOneByte ? "latin1" : "utf16le");
        if (%slot(this, 1) && isUtf8 && %encode_text(text, "utf8") !== bytes) {
            throw NodeTypeError("ERR_ENCODING_INVALID_ENCODED_DATA", "The encoded data was not valid for encoding utf-8");
        }
        if (!%slot(this, 2) && !isOneByte && text[0] === "\ufeff") text = %string_slice(text, 1, text.length);
        return text;
    },
});
%define_methods(TextEncoderPrototype, {
    [kInspectCustom](depth, options) {
        if (typeof depth === "number" && depth < 0) return this;
        return InspectValue({ encoding: "utf-8" }, options);
    },
});
%define_methods(TextDecoderPrototype, {
    [kInspectCustom](depth, options) {
        RequireDecoder(this);
        if (typeof depth === "number" && depth < 0) return this;
        return `TextDecoder ${InspectValue({ encoding: %slot(this, 0), fatal: %slot(this, 1), ignoreBOM: %slot(this, 2) }, options)}`;
    },
});
DefineWebClass("TextDecoder", TextDecoderConstructor, TextDecoderPrototype);

function InvalidCharacter(message) {
    return %construct(%intrinsic("GlobalObject").DOMException, [message, "InvalidCharacterError"], %intrinsic("GlobalObject").DOMException);
}

const Base64Functions = {
    atob(input) {
        RequireParameters("Window", "atob", arguments.length, "input");
        const text = %strip_white_space(ToString(input));
        const mistake = %check_base64(text);
        if (mistake !== 0) throw InvalidCharacter(Base64Mistake("atob", mistake));
        return %encode_text(text, "base64");
    },
    btoa(input) {
        RequireParameters("Window", "btoa", arguments.length, "input");
        const text = ToString(input);
        for (let index = 0; index < text.length; index += 1) {
            if (text[index] > "\u00ff") throw InvalidCharacter(Base64Mistake("btoa", 0));
        }
        return %decode_bytes(text, "base64");
    },
};
DefineGlobalFunction("atob", Base64Functions.atob);
DefineGlobalFunction("btoa", Base64Functions.btoa);
