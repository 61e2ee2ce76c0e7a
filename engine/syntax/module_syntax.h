#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/syntax/node.h"
#include "engine/syntax/scope.h"

// What a module asks for and gives, ECMA-262 section 16.2. Its declarations themselves are statements as any.

namespace loopscope::syntax {

struct Identifier;

/// `from "specifier" with {type: "json"}`: one for each declaration.
struct ImportRequest {
    std::u16string_view specifier;
    std::u16string_view type;
    SourceRange range;
};

struct ImportEntry {
    std::uint32_t request = 0;
    NameId name = NameId::None;  ///< None: the namespace
    Identifier* local = nullptr;
    SourceRange range;
    SourceRange blame;  ///< what is underlined where the local name is declared already
};

struct ExportEntry {
    NameId name = NameId::None;   ///< None: `export *`
    Identifier* local = nullptr;  ///< resolved by scope analysis; null: from a request
    bool declares = false;        ///< the local name, with let, const, class or a function
    bool indirect = false;
    std::uint32_t request = 0;
    NameId import_name = NameId::None;  ///< of an indirect one; None: the namespace
    SourceRange range;
    SourceRange blame;  ///< what is underlined where the local name is declared already
};

struct ModuleSyntax {
    bool is_module = false;
    std::vector<ImportRequest> requests;
    std::vector<ImportEntry> imports;
    std::vector<ExportEntry> exports;
    bool has_await = false;
    SourceRange first_await;
    Variable* meta = nullptr;  ///< import.meta, when it is written
    bool uses_meta = false;
    /// CommonJS: what cjs-module-lexer would find.
    std::vector<std::u16string_view> common_names;
    std::vector<std::u16string_view> common_reexports;
    /// Names that a getter is defined for which might do more than hand a value on: not found, wherever else
    /// they stand.
    std::vector<std::u16string_view> common_unsafe;
};

}  // namespace loopscope::syntax
