// Written by tools/bindgen from the engine's API. Change the generator, not this file.

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
