#pragma once

#include <cstddef>
#include <span>
#include <string>
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
    };

    /// The body of a function, which V8 compiles by itself, so that nothing of the text around it is known
    /// but a name that looks like that of a constructor.
    class Body {
      public:
        /// `is_scope`: functions of one statement still wait for a name in the next.
        Body(NameInferrer& inferrer, std::u16string_view name, bool is_scope);
        /// RUNTIME: V8 before 6.8 reads every function with the text around it, too, as an arrow function
        /// below.
        Body(NameInferrer& inferrer, std::u16string_view name);
        /// Of an arrow function: V8 reads it with the text around it, too, so that functions which wait
        /// there are named, or not, by what stands in it.
        explicit Body(NameInferrer& inferrer);
        ~Body();
        Body(const Body&) = delete;
        Body& operator=(const Body&) = delete;

      private:
        NameInferrer& inferrer_;
        std::size_t first_;
    };

    void push(Kind kind, std::u16string_view name);
    /// The word `async` of an arrow function was taken for a name.
    void forget_async();
    /// Null: one that gets no name, whatever it is assigned to.
    void add(FunctionNode* function);
    /// One that waits gets no name.
    void leave_unnamed(const FunctionNode* function);
    /// What is called at once, or only given to a call, is not named after what the result is assigned to.
    void drop_last_function();
    /// Names all that wait for it.
    void infer();
    /// The variable that what follows is assigned to, when it stands right before it.
    std::u16string_view last_variable() const;

  private:
    /// What V8 knows in one reading of a body.
    struct Reading {
        std::vector<std::pair<Kind, std::u16string_view>> names;
        std::vector<FunctionNode*>
            functions;                    // that wait for a name; null for those of an arrow function in it
        std::vector<std::size_t> scopes;  // how many names there were when each began
        int depth = 0;

        std::u16string joined_names() const;
    };

    void begin_reading(std::u16string_view name, int depth);
    /// Those that the text at hand belongs to: of the body itself and, last, of the arrow functions in it.
    std::span<Reading> current() { return std::span(readings_).subspan(first_); }

    Ast& ast_;
    std::vector<Reading> readings_ = std::vector<Reading>(1);
    std::size_t first_ = 0;
};

}  // namespace loopscope::syntax
