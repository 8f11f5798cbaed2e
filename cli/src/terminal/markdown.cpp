#include "terminal/markdown.h"

#include <array>
#include <charconv>

#include <md4c.h>

#include "terminal/markdown_blocks.h"
#include "terminal/utf8.h"

namespace gavel::cli::terminal {
namespace {

// What the parser hands through to its callbacks.
struct Reader {
  MarkdownBlocks blocks;
  std::string link;        // Address of the link that is open.
  std::string link_words;  // Its text, to see whether the address says anything new.
};

std::string_view view(const MD_ATTRIBUTE& attribute) {
  return {attribute.text, attribute.size};
}

Align alignment(void* detail) {
  const auto* cell = static_cast<MD_BLOCK_TD_DETAIL*>(detail);
  return cell->align == MD_ALIGN_RIGHT ? Align::kRight : Align::kLeft;
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
  MarkdownBlocks& blocks = static_cast<Reader*>(user)->blocks;
  switch (type) {
    case MD_BLOCK_QUOTE:
      blocks.begin_quote();
      break;
    case MD_BLOCK_UL:
      blocks.begin_list({}, static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0);
      break;
    case MD_BLOCK_OL: {
      const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
      blocks.begin_list(list->start, list->is_tight != 0);
      break;
    }
    case MD_BLOCK_LI:
      blocks.begin_item();
      break;
    case MD_BLOCK_HR:
      blocks.rule();
      break;
    case MD_BLOCK_H:
      blocks.begin_span(Tone::kHeading);
      break;
    case MD_BLOCK_CODE:
      blocks.begin_code_block();
      break;
    case MD_BLOCK_TABLE:
      blocks.begin_table();
      break;
    default:
      break;
  }
  return 0;
}

int leave_block(MD_BLOCKTYPE type, void* detail, void* user) {
  MarkdownBlocks& blocks = static_cast<Reader*>(user)->blocks;
  switch (type) {
    case MD_BLOCK_QUOTE:
      blocks.end_quote();
      break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
      blocks.end_list();
      break;
    case MD_BLOCK_LI:
      blocks.end_item();
      break;
    case MD_BLOCK_H:
      blocks.end_span();
      blocks.end_heading();
      break;
    case MD_BLOCK_CODE:
      blocks.end_code_block();
      break;
    case MD_BLOCK_P:
      blocks.end_paragraph();
      break;
    case MD_BLOCK_TABLE:
      blocks.end_table();
      break;
    case MD_BLOCK_TR:
      blocks.end_row();
      break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      blocks.end_cell(alignment(detail), type == MD_BLOCK_TH);
      break;
    default:
      break;
  }
  return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* user) {
  auto* reader = static_cast<Reader*>(user);
  if (type == MD_SPAN_EM) reader->blocks.begin_span(Tone::kEmphasis);
  if (type == MD_SPAN_STRONG) reader->blocks.begin_span(Tone::kStrong);
  if (type == MD_SPAN_DEL) reader->blocks.begin_span(Tone::kDim);
  if (type == MD_SPAN_CODE) reader->blocks.begin_code_span();
  if (type == MD_SPAN_A) {
    reader->link = view(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
    reader->link_words.clear();
  }
  return 0;
}

int leave_span(MD_SPANTYPE type, void*, void* user) {
  auto* reader = static_cast<Reader*>(user);
  if (type == MD_SPAN_EM || type == MD_SPAN_STRONG || type == MD_SPAN_DEL) {
    reader->blocks.end_span();
  }
  if (type == MD_SPAN_CODE) reader->blocks.end_code_span();
  if (type == MD_SPAN_A) {
    const bool says_more = reader->link != reader->link_words && !reader->link.empty();
    if (says_more) reader->blocks.text(" (" + reader->link + ")");
    reader->link.clear();
  }
  return 0;
}

struct Entity {
  std::string_view name;
  std::string_view text;
};

constexpr std::array kEntities{
    Entity{"&amp;", "&"},    Entity{"&lt;", "<"},     Entity{"&gt;", ">"},
    Entity{"&quot;", "\""},  Entity{"&apos;", "'"},   Entity{"&nbsp;", "\u00a0"},
    Entity{"&le;", "≤"},     Entity{"&ge;", "≥"},     Entity{"&ne;", "≠"},
    Entity{"&hellip;", "…"}, Entity{"&ndash;", "–"},  Entity{"&mdash;", "—"},
    Entity{"&times;", "×"},  Entity{"&middot;", "·"}, Entity{"&rarr;", "→"},
};

std::string decoded(std::string_view entity) {
  for (const Entity& known : kEntities) {
    if (known.name == entity) return std::string(known.text);
  }
  if (entity.size() < 4 || entity[1] != '#') return std::string(entity);
  const bool hex = entity[2] == 'x' || entity[2] == 'X';
  std::int32_t code = 0;
  std::from_chars(entity.data() + (hex ? 3 : 2), entity.data() + entity.size() - 1, code,
                  hex ? 16 : 10);
  const bool exists = code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
  return exists ? to_utf8(code) : to_utf8(0xFFFD);
}

int text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size, void* user) {
  auto* reader = static_cast<Reader*>(user);
  const std::string_view piece(bytes, size);
  switch (type) {
    case MD_TEXT_BR:
      reader->blocks.line_break();
      break;
    case MD_TEXT_SOFTBR:
      reader->blocks.text(" ");
      break;
    case MD_TEXT_ENTITY:
      reader->blocks.text(decoded(piece));
      break;
    case MD_TEXT_NULLCHAR:
      reader->blocks.text(to_utf8(0xFFFD));
      break;
    case MD_TEXT_CODE:
      reader->blocks.code_text(piece);
      break;
    default:
      reader->blocks.text(piece);
  }
  reader->link_words += piece;
  return 0;
}

}  // namespace

std::string markdown_text(std::string_view markdown, const Style& style, int width) {
  Reader reader{MarkdownBlocks(style, width), {}, {}};
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
  parser.enter_block = enter_block;
  parser.leave_block = leave_block;
  parser.enter_span = enter_span;
  parser.leave_span = leave_span;
  parser.text = text;
  md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &reader);
  return reader.blocks.take();
}

}  // namespace gavel::cli::terminal
