"""A headless Chromium, driven over a pipe with nothing but Python's own library.

Chromium reads commands of the DevTools protocol on descriptor 3 and answers on descriptor 4, each message JSON that
ends with a zero byte (`--remote-debugging-pipe`).
"""

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


def find():
    """The program, or None where there is none."""
    names = [os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "chrome"]
    return next((found for found in (shutil.which(name) for name in names if name) if found), None)


class Browser:
    """One browser process with one page."""

    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="maillage-browser-")
        to_child, self.writer = self._pipe()
        self.reader, from_child = self._pipe()
        arguments = [
            program, "--headless=new", "--remote-debugging-pipe", "--user-data-dir=" + self.profile,
            "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
            "--disable-component-update", "--hide-scrollbars", "--lang=fr",
        ] + (["--no-sandbox"] if os.geteuid() == 0 else [])

        def descriptors():
            os.dup2(to_child, 3)
            os.dup2(from_child, 4)

        self.process = subprocess.Popen(
            arguments + ["about:blank"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, preexec_fn=descriptors, pass_fds=(3, 4))
        os.close(to_child)
        os.close(from_child)
        self.buffer, self.number, self.events, self.session = b"", 0, [], None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network", "DOM"]:
            self.call(domain + ".enable")

    @staticmethod
    def _pipe():
        # Away from 3 and 4, which the child takes.
        ends = os.pipe()
        moved = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 20) for end in ends)
        for end in ends:
            os.close(end)
        return moved

    def _read(self, deadline):
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.reader], [], [], max(deadline - time.monotonic(), 0))
            if not ready:
                raise TimeoutError("the browser does not answer")
            data = os.read(self.reader, 1 << 20)
            if not data:
                raise EOFError("the browser has ended")
            self.buffer += data
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, seconds=120, **parameters):
        """Sends a command and returns its answer; events on the way are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.writer, data):]
        deadline = time.monotonic() + seconds
        while True:
            answer = self._read(deadline)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(method + ": " + answer["error"]["message"])
                return answer["result"]
            self.events.append(answer)

    def open(self, address, seconds=120):
        """Loads a page and waits until it is there."""
        self.events.clear()
        self.call("Page.navigate", url=address)
        deadline = time.monotonic() + seconds
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._read(deadline))

    def run(self, script):
        """The value of an expression in the page."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def until(self, script, seconds=10):
        """Whether an expression comes true in time."""
        deadline = time.monotonic() + seconds
        while not self.run(script):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.05)
        return True

    def size(self, width, height, mobile=False):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)

    def key(self, text):
        for kind in ["keyDown", "keyUp"]:
            more = {"text": text} if kind == "keyDown" and len(text) == 1 else {}
            self.call("Input.dispatchKeyEvent", type=kind, key=text, **more)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def mouse(self, kind, x, y):
        button = {} if kind == "mouseMoved" else {"button": "left", "clickCount": 1}
        self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **button)

    def click(self, query):
        """Presses the mouse in the middle of an element."""
        x, y = self.run(
            "(function(){var e=document.querySelector(%s);e.scrollIntoView({block:'center',behavior:'instant'});"
            "var r=e.getBoundingClientRect();return [r.x+r.width/2,r.y+r.height/2]})()" % json.dumps(query))
        self.mouse("mouseMoved", x, y)
        self.mouse("mousePressed", x, y)
        self.mouse("mouseReleased", x, y)

    def picture(self, path, whole=False):
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def pdf(self, path):
        data = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
        return base64.b64decode(data)

    def complaints(self, address):
        """Errors of the console, and requests beside the page itself, since it was opened."""
        found = []
        for event in self.events:
            method, value = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                found.append(value["exceptionDetails"]["text"])
            elif method == "Runtime.consoleAPICalled" and value["type"] in ("error", "warning", "assert"):
                found.append("console: " + str(value["args"]))
            elif method == "Log.entryAdded" and value["entry"]["level"] in ("error", "warning"):
                found.append(value["entry"]["text"])
            elif method == "Network.requestWillBeSent":
                url = value["request"]["url"]
                if url.split("#")[0] != address and not url.startswith("data:"):
                    found.append("request: " + url)
        return found

    def close(self):
        try:
            self.session = None
            self.call("Browser.close", seconds=10)
            self.process.wait(10)
        except (OSError, TimeoutError, EOFError, RuntimeError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)
