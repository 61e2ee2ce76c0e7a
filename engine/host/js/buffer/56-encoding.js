// TextEncoder, atob and btoa. RUNTIME: Node 20 lib/internal/encoding.js and lib/buffer.js.

function Utf8View(text) {
    return %new_view(Uint8ArrayConstructor.prototype, %encode_text(text, "utf8"));
}

// RUNTIME: an interface of a page says it in Blink's words.
function NeedNew(newTarget, name) {
    if (newTarget !== undefined) return;
    %throw_type_error(kIsBrowser ? `Failed to construct '${name}': Please use the 'new' operator, this DOM object constructor cannot be called as a function.` : `Class constructor ${name} cannot be invoked without 'new'`);
}

function TextEncoderConstructor() {
    "constructor";
    NeedNew(new.target, "TextEncoder");
    return %new_object(PrototypeOfNew(new.target, TextEncoderPrototype));
}
const TextEncoderPrototype = %new_object(%intrinsic("ObjectPrototype"));

function PrototypeOfNew(newTarget, fallback) {
    const prototype = newTarget.prototype;
    return %is_object(prototype) ? prototype : fallback;
}

function DefineWebClass(name, constructor, prototype) {
    %set_name(constructor, name);
    NoteClass(constructor);
    %put(constructor, "prototype", prototype, kIsOldNode ? 1 : 0);
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

%define_methods(TextEncoderPrototype, {
    [kInspectCustom](depth, options) {
        if (typeof depth === "number" && depth < 0) return this;
        if (!kIsOldNode) return InspectValue({ encoding: "utf-8" }, options);
        // RUNTIME: Node 10 lib/internal/encoding.js.
        const shown = %new_object(%new_object(%intrinsic("ObjectPrototype")));
        %put(%get_prototype(shown), "constructor", TextEncoderConstructor, 7);
        shown.encoding = "utf-8";
        return InspectValue(shown, options);
    },
});

function InvalidCharacter(message) {
    return %construct(%intrinsic("GlobalObject").DOMException, [message, "InvalidCharacterError"], %intrinsic("GlobalObject").DOMException);
}

const Base64Functions = {
    atob(input) {
        RequireParameters("Window", "atob", arguments.length, "input");
        const text = %strip_white_space(ToString(input));
        const mistake = %check_base64(text);
        if (mistake !== 0) throw Base64Error("atob", mistake);
        return %encode_text(text, "base64");
    },
    btoa(input) {
        RequireParameters("Window", "btoa", arguments.length, "input");
        const text = ToString(input);
        for (let index = 0; index < text.length; index += 1) {
            if (text[index] > "\u00ff") throw Base64Error("btoa", 0);
        }
        return %decode_bytes(text, "base64");
    },
};
DefineGlobalFunction("atob", Base64Functions.atob);
DefineGlobalFunction("btoa", Base64Functions.btoa);
