#pragma once

#include "engine/syntax/node.h"

// Destructuring, the same nodes for bindings (`let {a} = …`), parameters and assignments (`({a} = …)`).

namespace loopscope::syntax {

/// The key of a property, method or class element.
struct PropertyKey {
    enum class Kind : std::uint8_t {
        Identifier,  ///< a: also `name` of a shorthand
        String,      ///< "a"
        Number,      ///< 1.50: `name` is the canonical text "1.5"
        BigInt,      ///< 10n: `name` is "10"
        Computed,    ///< [expression]
        Private,     ///< #a: `name` includes the '#'
    };
    Kind kind = Kind::Identifier;
    NameId name = NameId::None;        ///< the property's name, unless Computed
    Expression* expression = nullptr;  ///< only Computed
    SourceRange range;

    bool is_computed() const { return kind == Kind::Computed; }
    bool is_private() const { return kind == Kind::Private; }
};

/// One element of a pattern or parameter list: a target and perhaps a default.
struct PatternElement {
    Target* target = nullptr;
    Expression* default_value = nullptr;
    SourceRange range;
};

struct PatternProperty {
    PropertyKey key;
    PatternElement value;
    bool shorthand = false;
    SourceRange range;
};

/// [a, , b = 1, ...rest]
struct ArrayPattern : NodeOf<NodeKind::ArrayPattern> {
    List<PatternElement> elements;  ///< a null element is a hole
    Target* rest = nullptr;
};

/// {a, b: c = 1, [k]: d, ...rest}
struct ObjectPattern : NodeOf<NodeKind::ObjectPattern> {
    List<PatternProperty> properties;
    Target* rest = nullptr;
};

}  // namespace loopscope::syntax
