#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/bytecode/compiler.h"
#include "engine/bytecode/program.h"
#include "engine/syntax/ast.h"

namespace loopscope::bytecode {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
};
using StringNumbers = std::unordered_map<std::u16string, std::uint32_t, TextHash, std::equal_to<>>;

class LibraryCode {
  public:
    Program program;

    /// Appends the texts that the library has not yet: those of the property keys that its realms make.
    void add_strings(const std::vector<std::u16string>& texts);
};

/// A function that is still to be compiled: its number is given out where its closure is made.
struct PendingFunction {
    std::uint32_t number = 0;
    syntax::FunctionNode* node = nullptr;      // null: the default constructor of `owner`
    const syntax::ClassNode* owner = nullptr;  // of a constructor or initializer
    bool method = false;                       // written as a method, getter or setter
    std::uint32_t name = 0;                    // program string
    bool gives_last_value = false;             // a script: returns its last statement, an expression
};

/// A Program that grows by one text after the other.
struct ProgramStart {
    Program program;
    StringNumbers string_numbers;  // of the texts, without those in order
};

/// What the functions of one text share while they are compiled: the growing Program and the queue of
/// functions.
class ProgramBuilder {
  public:
    /// `start` is what there is of the Program already: the library and the files before this one. Take
    /// `program` back out of the builder when it is done.
    ProgramBuilder(const LibraryNames* names, syntax::Ast& ast,
                   std::shared_ptr<const base::SourceText> source, ProgramStart start);

    std::uint32_t string(std::u16string_view text);
    std::uint32_t string(std::string_view ascii);
    std::uint32_t string(syntax::NameId name);
    std::uint32_t scope_number(const syntax::Scope& scope);
    std::uint32_t add_function(const PendingFunction& function);
    /// Compiles all that was added, and what that adds.
    void compile_all();

    /// The number of a native or intrinsic; a diagnostic and 0 when there is none.
    std::uint32_t native_number(std::u16string_view name, bool internal, base::SourceRange range);
    std::uint32_t intrinsic_number(std::u16string_view name, base::SourceRange range);
    void report(std::string message, base::SourceRange range);

    bool is_library() const { return names_ != nullptr; }
    syntax::Ast& ast() { return ast_; }
    const base::SourceText& source() const { return *source_; }
    std::uint32_t source_number() const { return source_number_; }

    Program program;
    StringNumbers string_numbers;  // of the texts, without those in order
    std::vector<base::Diagnostic> diagnostics;
    /// Names of private methods and accessors: the message when the receiver has none of its class's.
    std::unordered_map<const syntax::Variable*, std::uint32_t> private_brands;

  private:
    const LibraryNames* names_;
    syntax::Ast& ast_;
    std::shared_ptr<const base::SourceText> source_;
    std::uint32_t source_number_ = 0;
    std::deque<PendingFunction> queue_;
    std::vector<std::int64_t> name_strings_;   // by NameId, -1 unknown
    std::vector<std::int64_t> scope_numbers_;  // by Scope::id, -1 unknown
    std::unordered_map<std::u16string, std::uint32_t, TextHash, std::equal_to<>> native_numbers_;
    std::unordered_map<std::u16string, std::uint32_t, TextHash, std::equal_to<>> intrinsic_numbers_;
};

}  // namespace loopscope::bytecode
