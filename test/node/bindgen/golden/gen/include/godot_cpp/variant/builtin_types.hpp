// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

namespace godot {

class String;
struct Vector2;
struct Vector2i;
struct Rect2;
class StringName;
class Callable;
class Dictionary;
class Array;
class PackedByteArray;
class Variant;

} // namespace godot
