#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/syntax/edition.h"
#include "engine/syntax/expressions.h"
#include "engine/syntax/functions.h"
#include "engine/syntax/module_request.h"
#include "engine/syntax/module_syntax.h"
#include "engine/syntax/node.h"
#include "engine/syntax/patterns.h"
#include "engine/syntax/scope.h"
#include "engine/syntax/statements.h"

namespace loopscope::syntax {

/// A parsed program: owns every node, name, string and scope. Can be moved, not copied; pointers into it stay
/// valid when it moves. Made by parse() (parser.h); scopes are filled in by analyze_scopes()
/// (scope_analysis.h).
class Ast {
  public:
    Ast();
    Ast(Ast&&) noexcept;
    Ast& operator=(Ast&&) noexcept;
    ~Ast();

    /// The whole program.
    FunctionNode* root = nullptr;
    /// Whose parser it was read as.
    Edition edition = Edition::Latest;
    ScopeTree scopes;
    /// What it may ask for, in the order of the text: require("…") under names that end so, and imports.
    std::vector<ModuleRequest> requests;
    ModuleSyntax module;
    bool is_eval = false;  ///< the text of an eval
    /// Of the text of a sloppy direct eval: what it declares in the function around it (19.2.1.3).
    std::vector<NameId> eval_variables;
    std::vector<FunctionDeclaration*> eval_functions;  ///< their bindings are resolved as names
    Resolution eval_object;  ///< FunctionNode::eval_scope's variable; Unresolved: global
    /// Its string literals, for where a specifier is computed.
    std::vector<std::u16string_view> literals;

    /// The characters of a name; empty for NameId::None.
    std::u16string_view text(NameId name) const { return names_[static_cast<std::size_t>(name)]; }
    /// The name with these characters, made when it is new. Amortised constant time.
    NameId intern(std::u16string_view characters);
    NameId intern(std::string_view ascii);

    /// Copies characters into the arena.
    std::u16string_view keep(std::u16string_view characters);

    /// Makes a node or other trivially destructible thing in the arena.
    template <typename T>
    T* make() {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (arena_->allocate(sizeof(T), alignof(T))) T();
    }
    template <typename T>
    List<T> make_list(std::span<T* const> items) {
        if (items.empty()) return {};
        void* memory = arena_->allocate(items.size_bytes(), alignof(T*));
        T** first = static_cast<T**>(memory);
        for (std::size_t i = 0; i < items.size(); ++i) first[i] = items[i];
        return List<T>(first, items.size());
    }

  private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> arena_;
    std::vector<std::u16string_view> names_;
    std::unordered_map<std::u16string_view, NameId> ids_;
};

}  // namespace loopscope::syntax
