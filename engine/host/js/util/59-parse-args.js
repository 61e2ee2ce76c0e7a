// util.parseArgs. RUNTIME: Node 20 lib/internal/util/parse_args/parse_args.js.

function OwnOf(object, key) {
    return HasOwn(object, key) ? object[key] : undefined;
}

function ArgumentOption(options, name, key) {
    return HasOwn(options, name) ? OwnOf(options[name], key) : undefined;
}

function LongNameOf(letter, options) {
    const names = EnumerableNames(options);
    for (let index = 0; index < names.length; index += 1) {
        if (OwnOf(options[names[index]], "short") === letter) return names[index];
    }
    return letter;
}

function TakesText(options, name) {
    return ArgumentOption(options, name, "type") === "string";
}

// Takes the next argument for an option that wants one. The reader: 0 the arguments left, 1 the place, 2 how many come
// from a group of letters.
function PushOption(reader, tokens, options, name, rawName, start) {
    let value;
    let inlineValue;
    if (TakesText(options, name) && reader.rest.length > 0) {
        value = TakeArgument(reader);
        inlineValue = false;
    }
    %push(tokens, { kind: "option", name, rawName, index: start, value, inlineValue });
    if (value !== undefined) reader.index += 1;
}

function TakeArgument(reader) {
    const first = reader.rest[0];
    const rest = [];
    for (let index = 1; index < reader.rest.length; index += 1) %push(rest, reader.rest[index]);
    reader.rest = rest;
    return first;
}

// -abfFILE as -a -b -fFILE.
function ExpandLetters(reader, argument, options) {
    const expanded = [];
    for (let index = 1; index < argument.length; index += 1) {
        const isLast = index === argument.length - 1;
        if (!isLast && TakesText(options, LongNameOf(argument[index], options))) {
            %push(expanded, `-${%string_slice(argument, index, argument.length)}`);
            break;
        }
        %push(expanded, `-${argument[index]}`);
    }
    reader.group = expanded.length;
    for (let index = 0; index < reader.rest.length; index += 1) %push(expanded, reader.rest[index]);
    reader.rest = expanded;
}

function ArgumentTokens(list, options) {
    const tokens = [];
    const reader = { __proto__: null, rest: list, index: -1, group: 0 };
    while (reader.rest.length > 0) {
        const argument = ToString(TakeArgument(reader));
        if (reader.group > 0) reader.group -= 1;
        else reader.index += 1;
        if (argument === "--") {
            %push(tokens, { kind: "option-terminator", index: reader.index });
            for (let index = 0; index < reader.rest.length; index += 1) {
                reader.index += 1;
                %push(tokens, { kind: "positional", index: reader.index, value: reader.rest[index] });
            }
            return tokens;
        }
        ReadArgument(reader, tokens, options, argument);
    }
    return tokens;
}

function ReadArgument(reader, tokens, options, argument) {
    const start = reader.index;
    const isLong = argument.length > 2 && argument[0] === "-" && argument[1] === "-";
    const isShort = argument.length > 1 && argument[0] === "-" && argument[1] !== "-";
    if (isLong) {
        const sign = %string_find(argument, "=", 3);
        if (sign < 0) {
            PushOption(reader, tokens, options, %string_slice(argument, 2, argument.length), argument, start);
            return;
        }
        const name = %string_slice(argument, 2, sign);
        %push(tokens, {
            kind: "option", name, rawName: `--${name}`, index: start, value: %string_slice(argument, sign + 1, argument.length),
            inlineValue: true,
        });
    } else if (isShort) {
        const name = LongNameOf(argument[1], options);
        if (argument.length === 2) {
            PushOption(reader, tokens, options, name, argument, start);
        } else if (TakesText(options, name)) {
            %push(tokens, {
                kind: "option", name, rawName: `-${argument[1]}`, index: start, value: %string_slice(argument, 2, argument.length),
                inlineValue: true,
            });
        } else {
            ExpandLetters(reader, argument, options);
        }
    } else {
        %push(tokens, { kind: "positional", index: start, value: argument });
    }
}

function WrongOptionValue(message) {
    return NodeTypeError("ERR_PARSE_ARGS_INVALID_OPTION_VALUE", message);
}

function IsNegated(name, config) {
    if (!config.allowNegative || %string_find(name, "no-", 0) !== 0) return false;
    const positive = %string_slice(name, 3, name.length);
    return ArgumentOption(config.options, positive, "type") === "boolean";
}

function CheckOption(config, token) {
    let name = token.name;
    if (!HasOwn(config.options, name)) {
        if (!IsNegated(name, config)) {
            const hint = config.allowPositionals
                ? `. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- ${%json_quote(token.rawName)}`
                : "";
            throw NodeTypeError("ERR_PARSE_ARGS_UNKNOWN_OPTION", `Unknown option '${token.rawName}'${hint}`);
        }
        name = %string_slice(name, 3, name.length);
    }
    const short = ArgumentOption(config.options, name, "short");
    const shown = `${short ? `-${short}, ` : ""}--${name}`;
    const type = ArgumentOption(config.options, name, "type");
    if (type === "string" && typeof token.value !== "string") throw WrongOptionValue(`Option '${shown} <value>' argument missing`);
    if (type === "boolean" && token.value !== undefined && token.value !== null) throw WrongOptionValue(`Option '${shown}' does not take an argument`);
    if (!token.inlineValue && token.value !== undefined && token.value.length > 1 && token.value[0] === "-") {
        const raw = token.rawName;
        const example = raw[1] === "-" ? `'${raw}=-XYZ'` : `'--${token.name}=-XYZ' or '${raw}-XYZ'`;
        throw WrongOptionValue(
            `Option '${raw}' argument is ambiguous.\nDid you forget to specify the option argument for '${raw}'?\n` +
            `To specify an option argument starting with a dash use ${example}.`);
    }
}

function StoreOption(token, config, values) {
    if (token.name === "__proto__") return;
    let value = token.value === undefined || token.value === null ? true : token.value;
    if (config.allowNegative && %string_find(token.name, "no-", 0) === 0 && token.value === undefined) {
        token.name = %string_slice(token.name, 3, token.name.length);
        value = false;
    }
    if (!ArgumentOption(config.options, token.name, "multiple")) {
        values[token.name] = value;
    } else if (values[token.name]) {
        %push(values[token.name], value);
    } else {
        values[token.name] = [value];
    }
}

function ValidateArgumentOption(name, option) {
    ValidateObject(option, `options.${name}`);
    const type = OwnOf(option, "type");
    if (type !== "string" && type !== "boolean") {
        throw NodeTypeError("ERR_INVALID_ARG_TYPE", `The "options.${name}.type" property must be ('string|boolean').${DescribeReceived(type)}`);
    }
    if (HasOwn(option, "short")) {
        ValidateString(option.short, `options.${name}.short`);
        if (option.short.length !== 1) throw ArgumentValueError(`options.${name}.short`, option.short, "must be a single character");
    }
    if (HasOwn(option, "multiple")) ValidateBoolean(option.multiple, `options.${name}.multiple`);
    const initial = OwnOf(option, "default");
    if (initial === undefined) return;
    const validate = type === "string" ? ValidateString : ValidateBoolean;
    if (!OwnOf(option, "multiple")) {
        validate(initial, `options.${name}.default`);
        return;
    }
    if (!IsArray(initial)) throw ArgumentTypeError(`options.${name}.default`, "an instance of Array", initial);
    for (let index = 0; index < initial.length; index += 1) validate(initial[index], `options.${name}.default[${index}]`);
}

function GivenOr(value, fallback) {
    return value === undefined || value === null ? fallback : value;
}

function ReadParseConfig(given) {
    const strict = GivenOr(OwnOf(given, "strict"), true);
    const config = {
        __proto__: null, args: OwnOf(given, "args"), strict, allowPositionals: GivenOr(OwnOf(given, "allowPositionals"), !strict),
        tokens: GivenOr(OwnOf(given, "tokens"), false), allowNegative: GivenOr(OwnOf(given, "allowNegative"), false),
        options: GivenOr(OwnOf(given, "options"), { __proto__: null }),
    };
    if (config.args === undefined || config.args === null) {
        config.args = [];
        for (let index = 2; index < Process.argv.length; index += 1) %push(config.args, Process.argv[index]);
    }
    if (!IsArray(config.args)) throw ArgumentTypeError("args", "an instance of Array", config.args);
    ValidateBoolean(config.strict, "strict");
    ValidateBoolean(config.allowPositionals, "allowPositionals");
    ValidateBoolean(config.tokens, "tokens");
    ValidateBoolean(config.allowNegative, "allowNegative");
    ValidateObject(config.options, "options");
    const names = EnumerableNames(config.options);
    for (let index = 0; index < names.length; index += 1) ValidateArgumentOption(names[index], config.options[names[index]]);
    return config;
}

const ParseArguments = {
    parseArgs(given = { __proto__: null }) {
        const config = ReadParseConfig(given);
        const tokens = ArgumentTokens(config.args, config.options);
        const result = { values: { __proto__: null }, positionals: [] };
        if (config.tokens) result.tokens = tokens;
        for (let index = 0; index < tokens.length; index += 1) {
            const token = tokens[index];
            if (token.kind === "option") {
                if (config.strict) CheckOption(config, token);
                StoreOption(token, config, result.values);
            } else if (token.kind === "positional") {
                if (!config.allowPositionals) {
                    throw NodeTypeError("ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL",
                        `Unexpected argument '${token.value}'. This command does not take positional arguments`);
                }
                %push(result.positionals, token.value);
            }
        }
        const names = EnumerableNames(config.options);
        for (let index = 0; index < names.length; index += 1) {
            const initial = OwnOf(config.options[names[index]], "default");
            if (initial !== undefined && names[index] !== "__proto__" && result.values[names[index]] === undefined) result.values[names[index]] = initial;
        }
        return result;
    },
};
UtilFunctions.parseArgs = ParseArguments.parseArgs;
