#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/syntax/ast.h"

namespace loopscope::syntax {

/// What V8 calls a function without a name in stacks: the names that stand before it in the expressions
/// which are not finished yet, joined by dots. RUNTIME: V8 src/parsing/func-name-inferrer.cc. The parser
/// tells it of each name and of each function in the order of the text; it sets their `inferred_name`.
class NameInferrer {
  public:
    enum class Kind { Enclosing, Variable, Literal };

    explicit NameInferrer(Ast& ast) : ast_(ast) {}

    /// One assignment expression, declaration or property: its names are forgotten at its end.
    class Scope {
      public:
        explicit Scope(NameInferrer& names);
        ~Scope();
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

      private:
        NameInferrer& inferrer_;
        std::size_t names_;
    };

    /// The body of a function, which V8 compiles by itself, so that nothing of the text around it is known
    /// but a name that looks like that of a constructor.
    class Body {
      public:
        /// `is_scope`: functions of one statement still wait for a name in the next.
        Body(NameInferrer& inferrer, std::u16string_view name, bool is_scope);
        /// Of an arrow function, whose calls take from the functions that wait around it.
        explicit Body(NameInferrer& inferrer);
        ~Body();
        Body(const Body&) = delete;
        Body& operator=(const Body&) = delete;

      private:
        NameInferrer& inferrer_;
        std::vector<std::pair<Kind, std::u16string_view>> names_;
        std::vector<FunctionNode*> functions_;
        std::size_t first_;
        int depth_;
        bool is_arrow_ = false;
    };

    void push(Kind kind, std::u16string_view name);
    /// The word `async` of an arrow function was taken for a name.
    void forget_async();
    void add(FunctionNode* function) { functions_.push_back(function); }
    /// What is called at once, or only given to a call, is not named after what the result is assigned to.
    void drop_last_function();
    /// Names all that wait for it.
    void infer();
    /// The variable that what follows is assigned to, when it stands right before it.
    std::u16string_view last_variable() const;

  private:
    std::u16string joined_names() const;
    void drop_from(std::size_t first);

    Ast& ast_;
    std::vector<std::pair<Kind, std::u16string_view>> names_;
    std::vector<FunctionNode*> functions_;  // that wait for a name
    std::size_t first_ = 0;                 // of those of this body
    int depth_ = 0;
};

}  // namespace loopscope::syntax
