"""Drives Kate as assistive technology does (AT-SPI, over D-Bus): waits for the error, chooses its repair, waits until
it is gone. Needs a display and a session bus of its own."""
import json
import os
import re
import subprocess
import sys
import time

from gi.repository import Gio, GLib

ATSPI = 'org.a11y.atspi.'
session = Gio.bus_get_sync(Gio.BusType.SESSION)


def call(bus, name, path, interface, method, *arguments):
    """What a method gives. `arguments` are GLib.Variants."""
    given = GLib.Variant.new_tuple(*arguments)
    return bus.call_sync(name, path, interface, method, given, None, Gio.DBusCallFlags.NONE, 10_000).unpack()


def until(what, give):
    """What `give` gives as soon as it gives something; after a minute the end."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        found = give()
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f'Kate: {what} did not come')


kate = subprocess.Popen(['kate', '--new', '--block', sys.argv[1]])
BUS = 'org.freedesktop.DBus'
until('its name on the bus', lambda: any('kate' in name for name in call(session, BUS, '/', BUS, 'ListNames')[0]))
address, = call(session, 'org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress')
of_a_client = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
screen = Gio.DBusConnection.new_for_address_sync(address, of_a_client)
desktop = (ATSPI + 'Registry', '/org/a11y/atspi/accessible/root')


def ask(node, interface, method, *arguments):
    return call(screen, *node, ATSPI + interface, method, *arguments)


def get(node, interface, name):
    asked = GLib.Variant('s', ATSPI + interface), GLib.Variant('s', name)
    return call(screen, *node, 'org.freedesktop.DBus.Properties', 'Get', *asked)[0]


def things(node=desktop):
    """Each thing on the screen with its role and its name; what Kate takes away while we look is left out."""
    try:
        yield node, ask(node, 'Accessible', 'GetRoleName')[0], get(node, 'Accessible', 'Name')
        children, = ask(node, 'Accessible', 'GetChildren')
    except GLib.Error:
        return
    for child in children:
        yield from things(child)


def shown(role, words):
    """The first thing of this role whose name matches, or None."""
    return next((each for each, its, name in things() if its == role and re.search(words, name)), None)


def press(role, words):
    thing = until(f'{role} “{words}”', lambda: shown(role, words))
    ask(thing, 'Action', 'DoAction', GLib.Variant('i', 0))


def double_click(thing):
    left, top, width, height = ask(thing, 'Component', 'GetExtents', GLib.Variant('u', 0))[0]
    place = GLib.Variant('i', left + width // 2), GLib.Variant('i', top + height // 2)
    mouse = (ATSPI + 'Registry', '/org/a11y/atspi/registry/deviceeventcontroller')
    ask(mouse, 'DeviceEventController', 'GenerateMouseEvent', *place, GLib.Variant('s', 'b1d'))


def text():
    whole = GLib.Variant('i', 0), GLib.Variant('i', get(view, 'Text', 'CharacterCount'))
    return ask(view, 'Text', 'GetText', *whole)[0]


try:
    view = until('the draft', lambda: shown('text', r'\.nianbao'))
    press('menu item', '^Switch to Diagnostics Tab$')
    error = until('the error', lambda: shown('tree item', r'\(row-total\)'))
    seen = {'said': get(error, 'Accessible', 'Name')}
    double_click(error)  # leads to its place
    caret = until('the caret to the error', lambda: get(view, 'Text', 'CaretOffset'))
    marked = text().encode('utf-16-le')[2 * caret :].decode('utf-16-le')
    seen['marked'] = {'text': re.match(r'\d*', marked).group(), 'rule': 'row-total'}
    press('menu item', '^LSP Client$')
    press('menu item', '^Code Action$')
    press('menu item', '改为 12$')
    until('the end of the error', lambda: not shown('tree item', r'\(row-total\)'))
    seen['repaired'] = text()
    with open(os.environ['GOUJI_SEEN'], 'w', encoding='utf-8') as file:
        json.dump(seen, file)
finally:
    kate.kill()
    kate.wait()
