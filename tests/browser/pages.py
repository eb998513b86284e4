#!/usr/bin/python3
"""The pages of rehab report in a real browser: pages.py REHAB.

Every page at widths of a small phone, a phone, a tablet and a desk, in light and dark: nothing scrolls sideways, no text is
rendered under 12 px (the scale of a drawing counted), axe-core finds nothing, tidy finds nothing, page 1 on paper is the
clipboard's sheet, and nothing that a file says is markup. The checks themselves are shown to fail on a page as pages used to be.
Needs chromium, chromium-driver, python3-selenium, tidy and poppler-utils of Debian, and npm for axe-core (pinned by
package-lock.json). This is Debian's python, for its selenium.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

REHAB = os.path.realpath(sys.argv[1])
HERE = os.path.dirname(os.path.realpath(__file__))
DAYS = {
    "new": "2026-03-04",
    "midcourse": "2026-03-18",
    "setback": "2026-03-22",
    "referral": "2026-03-17",
    "finished": "2026-04-08",
    "silent": "2026-03-16",
    "hostile": "2026-03-10",
}
WIDTHS = (320, 390, 768, 1280)
SCHEMES = ("light", "dark")
AXE_LOOKS_AT = ((320, "light"), (1280, "dark"))  # each layout, and each scheme of colours
LEAST_TEXT = 12
LEAST_TEXT_ON_A_PHONE = 16  # but for drawings and the cells of a squad's week

# A page as they used to be: a drawing that scales its letters down, a table wider than a phone.
OLD_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Old</title><meta name="viewport" content="width=device-width">
<style>svg{width:100%;font:11px sans-serif}</style><h1>Old</h1>
<svg viewBox="0 0 720 40"><text x="0" y="20">Short accelerations</text></svg><table><tr><td style="min-width:500px">wide</table></html>"""

TEXTS = """
const found = [];
for (const element of document.querySelectorAll('body *')) {
  const text = [...element.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('').trim();
  if (!text || element.closest('title, desc') || element.getClientRects().length === 0) continue;
  const matrix = element instanceof SVGElement ? element.getScreenCTM() : null;
  const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
  found.push([parseFloat(getComputedStyle(element).fontSize) * scale, text, !!element.closest('svg, .day')]);
}
return found;
"""


class Browser:
    def __init__(self, folder):
        options = Options()
        for flag in ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--disable-gpu", f"--user-data-dir={folder}/profile"):
            options.add_argument(flag)
        self.driver = webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)

    def show(self, page, width, scheme):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        if self.driver.current_url != "file://" + page:
            self.driver.get("file://" + page)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def printed(self, page):
        """The text of each page on paper (A4)."""
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        self.driver.get("file://" + page)
        sheet = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True, "printBackground": True}
        pdf = base64.b64decode(self.driver.execute_cdp_cmd("Page.printToPDF", sheet)["data"])
        return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode().split("\f")


def small_texts(browser, width):
    texts = browser.run(TEXTS)
    assert texts, "no text at all"
    small = [(size, text) for size, text, _ in texts if size < LEAST_TEXT - 0.01]
    if width < 740:
        small += [(size, text) for size, text, exempt in texts if not exempt and size < LEAST_TEXT_ON_A_PHONE - 0.01]
    return small


def overflow(browser, width):
    return browser.run("return document.documentElement.scrollWidth") - width


def axe_violations(browser, axe):
    browser.run(axe)
    done = browser.driver.execute_async_script(
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations), e => done([{id: String(e), nodes: []}]))"
    )
    return [f"{v['id']}: {' | '.join(n['html'][:120] for n in v['nodes'][:3])}" for v in done]


def tidy_says(page):
    return subprocess.run(["tidy", "-q", "-e", page], capture_output=True, text=True, check=False).stderr.strip()


def write_pages(folder):
    pages = {}
    for name, day in DAYS.items():
        pages[name] = f"{folder}/{name}.html"
        athlete = f"{HERE}/athletes/{name}.yaml"
        subprocess.run([REHAB, "report", athlete, "-o", pages[name], "--today", day], check=True)
    pages["squad"] = f"{folder}/squad.html"
    subprocess.run([REHAB, "report", f"{HERE}/athletes", "-o", pages["squad"], "--as-of", "2026-03-18", "--full"], check=True)
    return pages


def install_axe(folder):
    for name in ("package.json", "package-lock.json"):
        shutil.copy(f"{HERE}/{name}", folder)
    npm = shutil.which("npm")
    assert npm, "npm is not here, and axe-core comes from it"
    done = subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"npm ci could not get axe-core; is its registry reachable? {done.stderr[-600:]}"
    with open(f"{folder}/node_modules/axe-core/axe.min.js", encoding="utf-8") as file:
        return file.read()


def check_widths(browser, pages, axe, fail):
    checked = 0
    for name, page in pages.items():
        for width in WIDTHS:
            for scheme in SCHEMES:
                where = f"{name} at {width} px, {scheme}"
                browser.show(page, width, scheme)
                if name == "squad":
                    browser.run("document.querySelectorAll('details.athlete').forEach(d => d.open = true)")
                if overflow(browser, width) > 0:
                    fail(f"{where}: {overflow(browser, width)} px too wide")
                if small := small_texts(browser, width):
                    fail(f"{where}: small text {small[:3]}")
                drawings = browser.run("return [...document.querySelectorAll('.course > svg')].filter(s => s.getClientRects().length).length")
                if name != "squad" and drawings != 1:
                    fail(f"{where}: {drawings} drawings")
                if (width, scheme) in AXE_LOOKS_AT:
                    for violation in axe_violations(browser, axe):
                        fail(f"{where}: {violation}")
                checked += 1
    return checked


def check_paper(browser, pages, fail):
    for name in DAYS:
        paper = browser.printed(pages[name])
        session = name not in ("new", "referral")  # it has the first page to itself; without one the course follows at once
        head = "What to do" in paper[0] and (not session or "Write down" in paper[0])
        if not head or ("The course" in paper[0]) == session or "The course" not in paper[1 if session else 0]:
            fail(f"{name} on paper: {[page[:60] for page in paper[:3]]}")
    return len(DAYS)


def check_hostile(browser, page, fail):
    browser.show(page, 390, "light")
    found = browser.run("return document.querySelectorAll('script, img, iframe, object, link, a[href^=\"javascript\"]').length")
    handlers = browser.run("return [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length")
    text = browser.run("return document.body.innerText")
    if found or handlers or "<script>" not in text or "<img" not in text:
        fail(f"hostile texts are markup: {found} elements, {handlers} handlers")
    outside = browser.run("return performance.getEntriesByType('resource').map(e => e.name)")
    if outside:
        fail(f"the page asked for {outside}")
    # Even what got in would do nothing: the policy of the page forbids it.
    browser.run("const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s)")
    if browser.run("return window.ran") == 1:
        fail("the page's policy lets a script run")
    return 1


def check_the_checks(browser, folder, fail):
    old = f"{folder}/old.html"
    with open(old, "w", encoding="utf-8") as file:
        file.write(OLD_PAGE)
    browser.show(old, 390, "light")
    if not any(text == "Short accelerations" and size < LEAST_TEXT for size, text in small_texts(browser, 390)):
        fail("the check of text sizes does not see letters that a drawing scales down")
    if overflow(browser, 390) <= 0:
        fail("the check of widths does not see a wide table")
    if not tidy_says(old):
        fail("the check by tidy sees nothing")
    return 3


def main():
    failures = []

    def fail(text):
        failures.append(text)
        print(f"FAILED {text}")

    passed = 0
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(folder)
        try:
            axe = install_axe(folder)
            pages = write_pages(folder)
            for name, page in pages.items():
                if said := tidy_says(page):
                    fail(f"{name}: tidy says {said.splitlines()[:3]}")
            passed += len(pages)
            passed += check_the_checks(browser, folder, fail)
            passed += check_widths(browser, pages, axe, fail)
            passed += check_paper(browser, pages, fail)
            passed += check_hostile(browser, pages["hostile"], fail)
            print(json.dumps({name: os.path.getsize(page) for name, page in pages.items()}))
        except AssertionError as error:
            fail(str(error))
        finally:
            browser.driver.quit()
    print(f"{max(0, passed - len(failures))} passed, {len(failures)} failed")
    sys.exit(bool(failures))


main()
