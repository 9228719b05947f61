extends Node
## Lets a test on this computer, or on another in the local network, drive the game. Does nothing without the user
## argument [code]--audio-session-link=HOST:PORT/TOKEN[/code], and nothing in a release build.

const Fields := preload("link_fields.gd")
const Handshake := preload("link_handshake.gd")
const Invitation := preload("link_invitation.gd")
const Protocol := preload("gen/link_protocol.gd")
const Requests := preload("link_requests.gd")

## The longest time that requests may delay a frame, in microseconds.
const FRAME_BUDGET := 2000
const HEADLESS_FRAME_BUDGET := 4000
## How long to wait for the next request after an answer, and between two checks, in microseconds: most hosts send
## requests one after another.
const LINGER := 300
const GLANCE := 20
## The sleep of a frame without a window, in microseconds. It is short because a test waits for many frames.
const HEADLESS_SLEEP := 1000
## How long to retry while the host is still starting or has another game, in milliseconds.
const PATIENCE := 60_000
const RETRY_AFTER := 500
## The close codes of a broken connection, in the engine and in a browser. The connection is retried.
const BROKEN_CODES: Array[int] = [-1, 1006]
## The fields of the host's messages, with their types in JSON.
const CHALLENGE_FIELDS := {"protocol": TYPE_FLOAT, "nonce": TYPE_STRING, "proof": TYPE_STRING}
const WELCOME_FIELDS := {"quits_with_link": TYPE_BOOL}
const REQUEST_FIELDS := {"id": TYPE_FLOAT}
## The fields that hosts of earlier versions do not send.
const OPTIONAL_FIELDS: Array[String] = ["quits_with_link"]
## The most bytes of answers that the host has not read yet. An answer that does not fit is replaced by an error.
const MOST_UNREAD := Protocol.LONGEST_MESSAGE_OF_GAME
const MOST_MESSAGES := 1 << 14
## The longest reason of a WebSocket close message, in bytes.
const LONGEST_REASON := 123
## How long to wait for the host's answer to a close message, in milliseconds.
const LONGEST_GOODBYE := 1000

enum { CONNECTING, GREETING, CHALLENGED, WELCOME, LINKED, OVER }

var _invitation: Invitation
var _handshake: Handshake
var _requests: Requests
var _peer: WebSocketPeer
var _state := OVER
var _last_id := 0
var _quits_with_link := false
var _deadline := 0
var _last_activity := 0
var _is_serving := false
var _frame_budget := FRAME_BUDGET
# In a browser no message arrives during a frame.
var _is_in_browser := OS.has_feature("web")
# Times in milliseconds of Time.get_ticks_msec(), which the game can neither stop nor slow down.
var _give_up_at := 0
var _retry_at := 0
var _cut_off_at := 0
# The number of sent messages that the host may not have read yet.
var _unread := 0


func _ready() -> void:
	set_process(false)
	var invitation := Invitation.from_arguments(OS.get_cmdline_user_args()) as Invitation
	if invitation != null:
		open(invitation)


## Opens the link to the host of the invitation, once. The user argument does this automatically.
func open(invitation: Invitation) -> void:
	if not OS.is_debug_build() or _invitation != null:
		return
	_invitation = invitation
	if not _invitation.mistake.is_empty():
		_complain(_invitation.mistake)
		return
	process_mode = Node.PROCESS_MODE_ALWAYS
	process_priority = -100
	if DisplayServer.get_name() == "headless":
		_frame_budget = HEADLESS_FRAME_BUDGET
	_requests = Requests.new(get_tree())
	_requests.answered.connect(_on_answered)
	_requests.happened.connect(_on_happened)
	_give_up_at = Time.get_ticks_msec() + PATIENCE
	_state = CONNECTING
	# The first frame connects: the host does not wait long for a game that is still loading its main scene.
	set_process(true)


func _exit_tree() -> void:
	if _requests != null:
		_requests.stop()


func _process(_delta: float) -> void:
	_deadline = Time.get_ticks_usec() + _frame_budget
	if _state == OVER:
		_finish_goodbye()
	elif _peer != null:
		_serve()
	elif Time.get_ticks_msec() >= _retry_at:
		_connect()


func _connect() -> void:
	_state = CONNECTING
	_peer = WebSocketPeer.new()
	_peer.inbound_buffer_size = Protocol.LONGEST_MESSAGE_OF_HOST
	_peer.outbound_buffer_size = MOST_UNREAD
	_peer.max_queued_packets = MOST_MESSAGES
	var error := _peer.connect_to_url(_invitation.get_url())
	if error != OK:
		_end("cannot connect to %s: %s." % [_invitation.address, error_string(error)])


# Answers the requests that have arrived, and waits for the next one while this frame has time.
func _serve() -> void:
	_is_serving = true
	while _state != OVER and not _requests.is_settling:
		_peer.poll()
		if not _check_connection():
			break
		_receive_all()
		var now := Time.get_ticks_usec()
		if _is_in_browser or now > _deadline or now - _last_activity > LINGER:
			break
		OS.delay_usec(GLANCE)
	_is_serving = false


func _receive_all() -> void:
	while _state != OVER and not _requests.is_settling and _peer.get_available_packet_count() > 0:
		_receive(_peer.get_packet())
		_last_activity = Time.get_ticks_usec()
		if _last_activity > _deadline:
			return


# Returns whether messages can arrive.
func _check_connection() -> bool:
	match _peer.get_ready_state():
		WebSocketPeer.STATE_OPEN:
			if _state == CONNECTING:
				_greet()
			return true
		WebSocketPeer.STATE_CLOSED:
			_on_closed()
	return false


func _greet() -> void:
	_state = GREETING
	# Not available in a browser.
	if not _is_in_browser:
		_peer.set_no_delay(true)
	_handshake = Handshake.new(_invitation.token)
	_send(_handshake.get_hello())


func _on_closed() -> void:
	var code := _peer.get_close_code()
	var reason := _peer.get_close_reason()
	var now := Time.get_ticks_msec()
	if _state < WELCOME and (BROKEN_CODES.has(code) or Protocol.RETRY_CODES.has(code)) and now < _give_up_at:
		_peer = null
		_retry_at = now + RETRY_AFTER
	elif _state == CONNECTING:
		_end("no host is listening at %s." % _invitation.address)
	else:
		_end("the connection is closed (%s)." % (reason if not reason.is_empty() else "code %d" % code))


func _receive(packet: PackedByteArray) -> void:
	var message := _parse(packet)
	if message.is_empty():
		_end("the host sent an invalid message.")
		return
	match [_state, message.get("type")]:
		[GREETING, "challenge"]:
			if _is_valid(message, CHALLENGE_FIELDS):
				_answer_challenge(message)
		[CHALLENGED, "welcome"]:
			if _is_valid(message, WELCOME_FIELDS):
				@warning_ignore("missing_await")
				_begin(message)
		[LINKED, "request"]:
			if _is_valid(message, REQUEST_FIELDS):
				_accept(message)
		_:
			_end("the host sent an unexpected message: %s." % Fields.excerpt(message.get("type")))


# Ends the link when a field has the wrong type.
func _is_valid(message: Dictionary, fields: Dictionary) -> bool:
	var mistake := Fields.find_mistake(message, fields, OPTIONAL_FIELDS)
	if not mistake.is_empty():
		_end("the host sent an invalid message: %s" % mistake)
	return mistake.is_empty()


func _parse(packet: PackedByteArray) -> Dictionary:
	if not _peer.was_string_packet():
		return {}
	# Unlike JSON.parse_string(), this prints no error.
	var json := JSON.new()
	if json.parse(packet.get_string_from_utf8()) != OK or not json.data is Dictionary:
		return {}
	return json.data


func _answer_challenge(challenge: Dictionary) -> void:
	var version := Fields.number(challenge, "protocol")
	if version != float(Protocol.VERSION):
		_end("the host uses version %s of the link, this game version %d." % [version, Protocol.VERSION])
	elif not _handshake.is_genuine(challenge):
		_end("the host does not know the token.")
	else:
		_state = CHALLENGED
		_send(_handshake.get_proof(challenge, _describe_game()))


func _describe_game() -> Dictionary:
	var version := Engine.get_version_info()
	return {
		"engine": version["string"],
		"platform": OS.get_name(),
		"project": ProjectSettings.get_setting("application/config/name", ""),
		"capabilities": _requests.get_capabilities(),
		"why_no_session": _requests.why_no_session,
	}


func _begin(welcome: Dictionary) -> void:
	_state = WELCOME
	_quits_with_link = welcome.get("quits_with_link", false)
	if DisplayServer.get_name() == "headless":
		OS.low_processor_usage_mode_sleep_usec = mini(OS.low_processor_usage_mode_sleep_usec, HEADLESS_SLEEP)
	print("Audio session test link: %s may drive this game." % _invitation.address)
	while _state == WELCOME and get_tree().current_scene == null and _has_main_scene():
		await get_tree().process_frame
	if _state != WELCOME:
		return
	_state = LINKED
	var volume: Variant = null
	if _requests.session != null:
		volume = _requests.session.get(&"output_volume")
	_send({"type": "ready", "output_volume": volume})


func _has_main_scene() -> bool:
	return not str(ProjectSettings.get_setting("application/run/main_scene", "")).is_empty()


func _accept(request: Dictionary) -> void:
	var id := Fields.number(request, "id")
	if id != float(_last_id + 1):
		# The engine drops messages that do not fit in its buffer.
		_end("a request was lost: %s came after %d." % [id, _last_id])
		return
	_last_id += 1
	@warning_ignore("missing_await")
	_requests.carry_out(_last_id, request)


func _on_answered(id: int, outcome: Dictionary) -> void:
	var text := _write_answer(id, outcome)
	var room := MOST_UNREAD - _peer.get_current_outbound_buffered_amount() if _state == LINKED else MOST_UNREAD
	if _size_of(text) > room:
		var message := "the answer is too long: it has %d bytes, and there is room for %d." % [_size_of(text), room]
		text = _write_answer(id, {"error": {"error": ERR_OUT_OF_MEMORY, "code": 0, "message": message}})
	_send_text(text)
	_last_activity = Time.get_ticks_usec()
	if not _is_serving and _state != OVER and _last_activity < _deadline:
		# This frame still has time for the next request.
		_serve.call_deferred()


func _write_answer(id: int, outcome: Dictionary) -> String:
	return JSON.stringify({"type": "answer", "id": id}.merged(outcome))


func _on_happened(signal_name: String, arguments: Array) -> void:
	if _state == LINKED:
		_send({"type": "event", "signal": signal_name, "arguments": arguments})


func _send(message: Dictionary) -> void:
	_send_text(JSON.stringify(message))


func _send_text(text: String) -> void:
	if _state == OVER or _peer.get_ready_state() != WebSocketPeer.STATE_OPEN:
		return
	var buffered := _peer.get_current_outbound_buffered_amount()
	_unread = 0 if buffered == 0 else _unread + 1
	# The engine would print an error at either limit.
	if _unread >= MOST_MESSAGES or buffered + _size_of(text) > MOST_UNREAD:
		_end("the host does not read the answers to its requests.")
	elif _peer.send_text(text) != OK:
		_end("the connection broke.")


# Returns the size of a text in bytes, or an upper bound of it (four bytes per character) if that is small.
func _size_of(text: String) -> int:
	var most := text.length() * 4
	return most if most < Protocol.LONGEST_MESSAGE_OF_HOST else text.to_utf8_buffer().size()


# Ends the link for good. The game continues without it, unless it quits with the link.
func _end(why: String) -> void:
	if _state == OVER:
		return
	_state = OVER
	_peer.close(1000, _fit_reason(why))
	_peer.poll()
	# Keeps the connection until the host has answered: otherwise the host would not learn that it has ended.
	_cut_off_at = Time.get_ticks_msec() + LONGEST_GOODBYE
	if _quits_with_link:
		print("Audio session test link: %s The game quits." % why)
		get_tree().quit()
	else:
		_complain(why)


func _finish_goodbye() -> void:
	_peer.poll()
	if _peer.get_ready_state() == WebSocketPeer.STATE_CLOSED or Time.get_ticks_msec() >= _cut_off_at:
		_peer = null
		set_process(false)


func _fit_reason(why: String) -> String:
	while why.to_utf8_buffer().size() > LONGEST_REASON:
		why = why.left(-1)
	return why


func _complain(why: String) -> void:
	push_warning("Audio session test link: %s" % why)
