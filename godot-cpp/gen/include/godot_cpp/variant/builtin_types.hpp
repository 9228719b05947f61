// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

namespace godot {

class String;
struct Vector2;
struct Vector2i;
struct Rect2;
struct Rect2i;
struct Vector3;
struct Vector3i;
struct Transform2D;
struct Vector4;
struct Vector4i;
struct Plane;
struct Quaternion;
struct AABB;
struct Basis;
struct Transform3D;
struct Projection;
struct Color;
class StringName;
class NodePath;
class RID;
class Callable;
class Signal;
class Dictionary;
class Array;
class PackedByteArray;
class PackedInt32Array;
class PackedInt64Array;
class PackedFloat32Array;
class PackedFloat64Array;
class PackedStringArray;
class PackedVector2Array;
class PackedVector3Array;
class PackedColorArray;
class PackedVector4Array;
class Variant;

} // namespace godot
