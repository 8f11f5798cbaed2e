HEX = "0123456789abcdefABCDEF"


class Solution:
    def canonicalPages(self, urls, ignored):
        forms = [self.canonical(url, ignored) for url in urls]
        return [Page(form, forms.count(form)) for i, form in enumerate(forms) if form not in forms[:i]]

    def canonical(self, url, ignored):
        parts = {"scheme": "", "host": "", "port": "", "path": "", "query": "", "fragment": ""}
        part = "scheme"
        i = 0
        while i < len(url):
            char = url[i]
            if part == "scheme" and url[i:i + 3] == "://":
                part, i = "host", i + 3
                continue
            if part == "host" and char == ":":
                part = "port"
            elif part in ("host", "port") and char == "/":
                part = "path"
            if part in ("host", "port", "path") and char == "?":
                part = "query"
            elif part in ("host", "port", "path", "query") and char == "#":
                part = "fragment"
            elif part in ("path", "query"):
                if char != "%":
                    parts[part] += char
                elif len(url[i + 1:i + 3]) == 2 and url[i + 1] in HEX and url[i + 2] in HEX:
                    code = int(url[i + 1:i + 3], 16)
                    plain = code < 128 and (chr(code).isalnum() or chr(code) in "-._~")
                    parts[part] += chr(code) if plain else url[i:i + 3].upper()
                    i += 2
                else:
                    parts[part] += "%25"
            else:
                parts[part] += char.lower()
            i += 1

        params = []
        for param in parts["query"].split("&"):
            name = param.split("=")[0]
            if param == "" or name in ignored:
                continue
            place = len(params)
            while place > 0 and params[place - 1].split("=")[0] > name:
                place -= 1
            params.insert(place, param)
        form = parts["scheme"] + "://" + parts["host"]
        if (parts["scheme"], parts["port"]) not in [("http", ":80"), ("https", ":443")]:
            form += parts["port"]
        form += parts["path"] or "/"
        return form + "?" * bool(params) + "&".join(params)
