extends MarginContainer
## Shows a game's audio session, and beside it the simulated device. In headless mode it takes the tour and quits,
## unless the user argument [code]--stay[/code] keeps it open for a test.
##
## This script does not name the class [code]AVAudioSession[/code]: the demo also runs in a browser, where the
## extension is missing. Scripts that need the class are in [code]native/[/code], and are loaded where it exists.

const Tour := preload("tour.gd")

## The window sizes for panels side by side, and for panels one above the other.
const WIDE := Vector2i(980, 640)
const TALL := Vector2i(520, 1010)

@onready var _game_panel: PanelContainer = %GamePanel
@onready var _panels: BoxContainer = %Panels
@onready var _log: RichTextLabel = %Log


func _ready() -> void:
	get_window().size_changed.connect(_arrange)
	_arrange()
	_game_panel.connect(&"said", _say)
	_panels.add_child(_make_simulator_panel())
	var tour := Tour.new(_say)
	add_child(tour)
	await tour.take()
	if DisplayServer.get_name() == "headless" and not OS.get_cmdline_user_args().has("--stay"):
		get_tree().quit()
	else:
		_say("Your turn: play a sound, and choose a type.")


func _arrange() -> void:
	var window := get_window()
	_panels.vertical = window.size.x < window.size.y
	window.content_scale_size = TALL if _panels.vertical else WIDE


func _make_simulator_panel() -> Control:
	if ClassDB.class_exists(&"AVAudioSession"):
		var script: GDScript = load("res://native/simulator_panel.gd")
		if script.call(&"is_useful"):
			return script.new()
	var script: GDScript = load("res://platform_panel.gd")
	return script.new()


func _say(line: String) -> void:
	print(line)
	_log.add_text(line + "\n")
