#pragma once

#include <string>

#include "gavel/judge/value.h"

#include "wire/byte_reader.h"

/// The typed binary encoding of values. Nothing in it says what it is: both sides know the type.
///
///   bool, char          1 byte
///   int                 4 bytes, two's complement
///   long                8 bytes
///   double              8 bytes, IEEE 754
///   string              length (4), bytes
///   list, linked        count (4), elements
///   map                 count (4), key and value by turns
///   tree                count (4), slots in level order: 1 and the node's value, or 0 for no node
///   record              the fields, in declaration order
///   anything nullable   1 and the value, or 0; but a null tree or linked list is an empty one
///   void                nothing
namespace gavel::judge::wire {

/// Appends `value`, which has the shape of `type`.
void append_binary(std::string& out, const Value& value, const Type& type, RecordTypes records);

/// Takes one value off the reader. Throws Malformed.
[[nodiscard]] Value read_binary(ByteReader& in, const Type& type, RecordTypes records,
                                Budget& budget);

}  // namespace gavel::judge::wire
