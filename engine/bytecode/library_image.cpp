#include "engine/bytecode/library_image.h"

#include "engine/base/archive.h"
#include "engine/bytecode/program_builder.h"

namespace loopscope::bytecode {

namespace {

// One list of the fields for both directions. A new field has to be added here; with the standard library
// that most builds use, the sizes tell when one was forgotten.
#if defined(__GLIBCXX__) && !defined(_GLIBCXX_DEBUG) && defined(__x86_64__)
static_assert(sizeof(FunctionTemplate) == 88 + 12 * sizeof(ImageList<char>),
              "each_list names every list, and nothing stands between the fields");
static_assert(sizeof(Program) == 264,
              "kProgram names every field but units, files and what is late, which the library has not");
#endif

template <typename Visit>
void each_list(const FunctionTemplate& function, const Visit& visit) {
    visit(function.code);
    visit(function.numbers);
    visit(function.mapped_slots);
    visit(function.ranges);
    visit(function.positions);
    visit(function.names);
    visit(function.callee_texts);
    visit(function.handlers);
    visit(function.jump_tables);
    visit(function.jump_targets);
    visit(function.template_objects);
    visit(function.template_texts);
    visit(function.variables);
    visit(function.places);
}

template <typename List>
void list(base::ArchiveWriter& writer, const List& items) {
    items.save(writer);
}
template <typename List>
void list(base::ArchiveReader& reader, List& items) {
    items.load(reader);
}

constexpr auto kScope = [](auto& archive, auto& scope) {
    list(archive, scope.names);
    archive.plain(scope.range);
    archive.plain(scope.function_scope);
};

constexpr auto kProgram = [](auto& archive, auto& program) {
    list(archive, program.strings);
    archive.each(program.scopes, kScope);
    archive.plain(program.library_function_count);
    archive.plain(program.library_string_count);
    archive.plain(program.library_main);
    archive.plain(program.main);
    archive.plain(program.is_script);
    archive.plain(program.site_count);
};

/// The templates as they are, one after the other, and behind them all what is in their lists.
void write_functions(base::ArchiveWriter& writer, const Program& program) {
    writer.align();
    const std::size_t first = writer.size();
    for (const auto& function : program.functions) writer.bytes(function.get(), sizeof(FunctionTemplate));
    for (std::size_t number = 0; number < program.functions.size(); ++number) {
        const FunctionTemplate& function = *program.functions[number];
        const char* const begin = reinterpret_cast<const char*>(&function);
        each_list(function, [&](const auto& items) {
            const auto offset = static_cast<std::size_t>(reinterpret_cast<const char*>(&items) - begin);
            items.save_apart(writer, first + number * sizeof function + offset);
        });
    }
}

void read_functions(base::ArchiveReader& reader, Program& program) {
    reader.align();
    const std::size_t count = program.library_function_count;
    const auto* const functions =
        reinterpret_cast<const FunctionTemplate*>(reader.take(count * sizeof(FunctionTemplate)));
    program.functions.reserve(count);
    // Nobody owns them: they last as long as the image.
    for (std::size_t number = 0; number < count; ++number)
        program.functions.emplace_back(std::shared_ptr<const void>(), functions + number);
}

}  // namespace

std::string write_image(const LibraryCode& library) {
    const Program& program = library.program;
    LOOPSCOPE_ASSERT(program.sources.size() == 1, "the library is one text");
    base::ArchiveWriter writer;
    writer.items(program.sources[0]->name());
    kProgram(writer, program);
    write_functions(writer, program);
    return writer.take();
}

std::shared_ptr<const LibraryCode> read_image(std::string_view image) {
    auto library = std::make_shared<LibraryCode>();
    Program& program = library->program;
    base::ArchiveReader reader(image);
    std::string name;
    reader.items(name);
    program.sources.push_back(std::make_shared<const base::SourceText>(std::move(name), std::u16string()));
    kProgram(reader, program);
    read_functions(reader, program);
    return library;
}

}  // namespace loopscope::bytecode
