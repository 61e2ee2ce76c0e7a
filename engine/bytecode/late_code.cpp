#include "engine/bytecode/late_code.h"

#include <algorithm>
#include <utility>

#include "engine/bytecode/module_requests.h"
#include "engine/bytecode/number_sites.h"
#include "engine/bytecode/program_handle.h"
#include "engine/syntax/function_text.h"

namespace loopscope::bytecode {

namespace {

constexpr std::size_t kMostTrees = 16;

std::uint64_t range_key(base::SourceRange range) {
    return std::uint64_t{range.begin} << 32 | range.end;
}

/// The unit that a function was compiled with.
const Unit& unit_of(const Program& program, const FunctionTemplate& function) {
    const auto found =
        std::lower_bound(program.units.begin(), program.units.end(), function.source,
                         [](const Unit& unit, std::uint32_t source) { return unit.source < source; });
    LOOPSCOPE_ASSERT(found != program.units.end() && found->source == function.source,
                     "a direct eval stands in a text of the program");
    return *found;
}

/// Where the parameters of the function end that a script begins with; 0 when it begins with something else.
std::uint32_t end_of_parameters(const syntax::Ast& ast) {
    const auto& body = ast.root->body;
    if (body.empty() || body[0]->kind != syntax::NodeKind::ExpressionStatement) return 0;
    const syntax::Expression* const expression =
        static_cast<const syntax::ExpressionStatement*>(body[0])->expression;
    if (expression->kind != syntax::NodeKind::FunctionNode) return 0;
    return static_cast<const syntax::FunctionNode*>(expression)->parameters_range.end - 1;
}

}  // namespace

bool LateCode::is_made_of(const Program& program, const LateText& text, std::size_t number) const {
    const LateUnit& unit = late_unit(program, number);
    return unit.text == text.unit.text && unit.name == text.unit.name &&
           unit.eval_site == text.unit.eval_site && unit.is_eval == text.unit.is_eval &&
           unit.is_module == text.unit.is_module &&
           (text.parameters_end == 0 || text.parameters_end == places_[number].parameters_end);
}

std::optional<std::size_t> LateCode::find(const Program& program, const LateText& text,
                                          std::size_t count) const {
    std::optional<std::size_t> first;
    const auto [begin, end] = by_text_.equal_range(text.unit.text);
    for (auto it = begin; it != end; ++it) {
        const std::size_t number = it->second;
        if (number >= count || !is_made_of(program, text, number)) continue;
        if (places_[number].has_templates && (text.unit.is_eval || text.parameters_end != 0))
            return std::nullopt;
        if (!first || number < *first) first = number;
    }
    return first;
}

syntax::ParseResult LateCode::parse(const Program& program, const LateText& text,
                                    const base::SourceText& source) {
    if (text.parameters_end != 0) return syntax::parse_function_text(source, text.parameters_end, edition_);
    const syntax::Goal goal = late_goal(program, text.unit);
    if (text.unit.eval_site == 0) return syntax::parse(source, goal, edition_);
    const FunctionTemplate& anchor = *program.functions[text.unit.eval_site];
    const Tree& tree = tree_of(program, unit_of(program, anchor));
    const auto found = tree.scopes.find(range_key(anchor.range));
    LOOPSCOPE_ASSERT(found != tree.scopes.end(), "a text has the evals that it had before");
    const syntax::EvalSite site{&*tree.parsed.ast, found->second};
    return syntax::parse(source, goal, edition_, &site);
}

const LateCode::Tree& LateCode::tree_of(const Program& program, const Unit& unit) {
    const std::shared_ptr<const base::SourceText>& source = program.sources[unit.source];
    const auto known =
        std::find_if(trees_.begin(), trees_.end(), [&](const auto& tree) { return tree->source == source; });
    if (known != trees_.end()) {
        std::rotate(known, known + 1, trees_.end());
        return *trees_.back();
    }
    auto tree = std::make_unique<Tree>();
    tree->source = source;
    tree->parsed =
        unit.late ? parse(program, {*unit.late, 0}, *source) : syntax::parse(*source, unit.goal, edition_);
    LOOPSCOPE_ASSERT(tree->parsed.ok(), "a text with an eval was read before");
    for (const syntax::Scope& scope : tree->parsed.ast->scopes.scopes) {
        const syntax::FunctionNode& function = *scope.function;
        if (!scope.is_imported && function.is_eval_anchor && function.body_scope == &scope)
            tree->scopes.emplace(range_key(function.range), scope.outer);
    }
    if (trees_.size() >= kMostTrees) trees_.erase(trees_.begin());
    trees_.push_back(std::move(tree));
    return *trees_.back();
}

LateAdded LateCode::add(Program& program, LateText text, std::size_t count, const NumberString& number_of) {
    LateAdded added;
    std::vector<std::uint32_t> numbers;
    if (count < program.late_unit_count) {
        // It may be what came here before: then the strings are the same, too.
        const LateUnit& next = late_unit(program, count);
        if (is_made_of(program, text, count)) {
            for (const std::u16string& string : places_[count].strings) numbers.push_back(number_of(string));
            if (numbers == next.strings) {
                added.unit = next;
                return added;
            }
        }
    }
    added.source = std::make_shared<const base::SourceText>(text.unit.name, text.unit.text);
    syntax::ParseResult parsed = parse(program, text, *added.source);
    added.diagnostics = std::move(parsed.diagnostics);
    if (!added.diagnostics.empty()) return added;
    forget_from(program, count);
    added.unit = std::move(text.unit);
    std::size_t used = 0;
    compile(program, *parsed.ast, added, [&](std::u16string_view string) {
        return used < numbers.size() ? numbers[used++] : number_of(string);
    });
    return added;
}

/// Learns which strings the Program has. They go into one piece: a copy of them costs nothing then.
void LateCode::know_strings(ProgramStrings& strings) {
    if (!strings_.empty()) return;
    for (std::size_t i = strings.ordered_count(); i < strings.size(); ++i)
        numbers_.emplace(strings[i], static_cast<std::uint32_t>(i));
    base::ArchiveWriter writer;
    strings.save(writer);
    strings_ = writer.take();
    base::ArchiveReader reader(strings_);
    strings = ProgramStrings();
    strings.load(reader);
}

namespace {

struct Root {
    PendingFunction function;
    syntax::Goal goal = syntax::Goal::Script;

    Root(syntax::Ast& ast, syntax::Goal text_goal) : goal(text_goal) {
        function.node = ast.root;
        function.gives_last_value = goal == syntax::Goal::Script || goal == syntax::Goal::Eval;
    }
    /// Compiles all functions of the text.
    Unit compile(ProgramBuilder& builder) const {
        Unit unit;
        unit.source = builder.source_number();
        unit.goal = goal;
        unit.function = builder.add_function(function);
        builder.compile_all();
        note_module(unit, builder.ast(), builder);
        return unit;
    }
};

}  // namespace

/// The strings of a text that nothing before it has, in the order in which its code names them.
std::vector<std::u16string> LateCode::new_strings(const Program& program, syntax::Ast& ast,
                                                  const LateAdded& added) {
    Program apart;
    apart.strings = program.strings;
    ProgramBuilder builder(nullptr, ast, added.source, {std::move(apart), std::move(numbers_)});
    Root(ast, late_goal(program, added.unit)).compile(builder);
    numbers_ = std::move(builder.string_numbers);
    std::vector<std::u16string> strings;
    for (std::size_t i = program.strings.size(); i < builder.program.strings.size(); ++i) {
        strings.emplace_back(builder.program.strings[i]);
        numbers_.erase(strings.back());
    }
    return strings;
}

/// Adds the unit `added.unit`, and to it the strings that it brings.
void LateCode::compile(Program& program, syntax::Ast& ast, LateAdded& added, const NumberString& number_of) {
    know_strings(program.strings);
    const std::size_t count = program.late_unit_count;
    const Root root(ast, late_goal(program, added.unit));
    Place place;
    place.functions = program.functions.size();
    place.sources = program.sources.size();
    place.scopes = program.scopes.size();
    place.sites = program.site_count;
    place.length = text_length(count) + added.unit.text.size();
    place.strings = new_strings(program, ast, added);
    place.parameters_end = end_of_parameters(ast);
    for (const std::u16string& string : place.strings) {
        const std::uint32_t number = number_of(string);
        numbers_.emplace(string, number);
        program.late_strings.emplace(number, string);
        added.unit.strings.push_back(number);
    }
    ProgramBuilder builder(nullptr, ast, added.source, {std::move(program), std::move(numbers_)});
    Unit unit = root.compile(builder);
    added.diagnostics = std::move(builder.diagnostics);
    numbers_ = std::move(builder.string_numbers);
    program = std::move(builder.program);
    places_.push_back(std::move(place));
    by_text_.emplace(added.source->text(), count);
    unit.late = std::make_shared<const LateUnit>(added.unit);
    program.units.push_back(std::move(unit));
    ++program.late_unit_count;
    places_.back().has_templates =
        std::any_of(program.functions.begin() + static_cast<std::ptrdiff_t>(places_.back().functions),
                    program.functions.end(), [](const auto& it) { return it->template_objects.size() > 0; });
    program.site_count = number_sites(program, places_.back().functions, program.site_count);
    if (!added.diagnostics.empty()) forget_from(program, count);
}

void LateCode::forget_from(Program& program, std::size_t count) {
    while (program.late_unit_count > count) {
        const std::size_t number = --program.late_unit_count;
        const Place& place = places_[number];
        for (const std::u16string& string : place.strings) {
            const auto known = numbers_.find(string);
            program.late_strings.erase(known->second);
            numbers_.erase(known);
        }
        const auto [begin, end] = by_text_.equal_range(program.units.back().late->text);
        by_text_.erase(std::find_if(begin, end, [&](const auto& known) { return known.second == number; }));
        std::erase_if(trees_, [&](const auto& tree) { return tree->source == program.sources.back(); });
        program.units.pop_back();
        program.functions.resize(place.functions);
        program.sources.resize(place.sources);
        program.scopes.resize(place.scopes);
        program.site_count = place.sites;
        places_.pop_back();
    }
}

}  // namespace loopscope::bytecode
