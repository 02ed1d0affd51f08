(function () {
  'use strict';
  var d = JSON.parse(document.getElementById('donnees').textContent);
  if (!d) return;
  var W = d.mots, fr = d.langue === 'fr';
  function $(id) { return document.getElementById(id); }
  function all(query, root) { return Array.prototype.slice.call((root || document).querySelectorAll(query)); }
  // Makes an element: its text is always text.
  function el(name, attributes, children) {
    var node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === 'text') node.textContent = attributes[key];
      else if (key === 'on') node.addEventListener(name === 'input' ? 'input' : 'click', attributes[key]);
      else node.setAttribute(key, attributes[key]);
    });
    (children || []).forEach(function (child) { if (child) node.appendChild(child); });
    return node;
  }
  // Numbers as the rest of the report writes them.
  function number(value, decimals) {
    var parts = Math.abs(value).toFixed(decimals || 0).split('.');
    var whole = parts[0].replace(/\B(?=(\d{3})+$)/g, fr ? '\u202f' : ',');
    return (value < 0 ? '\u2212' : '') + whole + (parts[1] ? (fr ? ',' : '.') + parts[1] : '');
  }
  function km(value) { return number(value, 1) + '\u00a0km'; }
  function radius() { return number(d.rayon, d.rayon === Math.round(d.rayon) ? 0 : 1) + '\u00a0km'; }
  function percent(value) { return number(value * 100, 1) + (fr ? '\u202f%' : '%'); }
  function say(text, n, m) { return text.replace('{n}', function () { return n; }).replace('{m}', function () { return m; }); }
  // Letters without case, accents, ligatures, hyphens: what is typed and what is searched are folded alike.
  function fold(text) {
    return text.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss').normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9\u0400-\uffff]+/g, ' ')
      .replace(/(^| )st (?=.)/g, '$1saint ').replace(/(^| )ste (?=.)/g, '$1sainte ').trim();
  }
  function department(c) { return d.departements[c[2]] ? d.departements[c[2]][1] : ''; }
  var names = d.communes.map(function (c) { return fold(c[1]); });

  // ---- the map
  var view = $('vue'), map = view.querySelector('svg'), box = map.getAttribute('viewBox').split(' ').map(Number);
  var W0 = box[2], H0 = box[3], X0 = box[0], Y0 = box[1], at = { x: X0, y: Y0, k: 1 }, chosen = null, pointed = null;
  function clamp(v, low, high) { return Math.min(Math.max(v, low), high); }
  function show() {
    at.k = clamp(at.k, 1, 24);
    at.x = clamp(at.x, X0, X0 + W0 - W0 / at.k);
    at.y = clamp(at.y, Y0, Y0 + H0 - H0 / at.k);
    map.setAttribute('viewBox', [at.x, at.y, W0 / at.k, H0 / at.k].map(function (v) { return +v.toFixed(2); }).join(' '));
    map.style.setProperty('--k', String(+(1 / Math.pow(at.k, 0.82)).toFixed(4)));
    view.classList.toggle('pres', at.k > 1.01);
  }
  function zoom(factor, cx, cy) {
    if (cx === undefined) { cx = at.x + W0 / at.k / 2; cy = at.y + H0 / at.k / 2; }
    var k = clamp(at.k * factor, 1, 24), ratio = at.k / k;
    at.x = cx - (cx - at.x) * ratio; at.y = cy - (cy - at.y) * ratio; at.k = k;
    show();
  }
  function reset() { at = { x: X0, y: Y0, k: 1 }; show(); }
  function place(event) {
    var r = map.getBoundingClientRect();
    // The picture is centred where the room is wider or higher than it.
    var s = Math.min(r.width / W0, r.height / H0);
    return {
      x: at.x + (event.clientX - r.left - (r.width - W0 * s) / 2) / s / at.k,
      y: at.y + (event.clientY - r.top - (r.height - H0 * s) / 2) / s / at.k, s: s
    };
  }
  all('.outils,.zoom,.aide').forEach(function (node) { node.hidden = false; });
  all('[data-zoom]').forEach(function (button) {
    button.addEventListener('click', function () {
      var way = Number(button.getAttribute('data-zoom'));
      if (way === 0) reset(); else zoom(way > 0 ? 1.6 : 1 / 1.6);
    });
  });
  view.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== view) return;
    var step = 0.12 / at.k, moved = true;
    if (event.key === '+' || event.key === '=') zoom(1.6);
    else if (event.key === '-' || event.key === '\u2212') zoom(1 / 1.6);
    else if (event.key === '0' || event.key === 'Escape') reset();
    else if (event.key === 'ArrowLeft') at.x -= W0 * step;
    else if (event.key === 'ArrowRight') at.x += W0 * step;
    else if (event.key === 'ArrowUp') at.y -= H0 * step;
    else if (event.key === 'ArrowDown') at.y += H0 * step;
    else moved = false;
    // At full size arrows go on scrolling the page.
    if (moved && !(at.k === 1 && event.key.indexOf('Arrow') === 0)) event.preventDefault();
    if (moved) show();
  });
  var hintTimer = 0;
  view.addEventListener('wheel', function (event) {
    if (!event.ctrlKey && !event.metaKey) {
      bubble(W.molette, event);
      clearTimeout(hintTimer);
      hintTimer = setTimeout(function () { $('bulle').hidden = true; }, 1200);
      return;
    }
    event.preventDefault();
    var p = place(event);
    zoom(Math.exp(-event.deltaY * 0.0035), p.x, p.y);
  }, { passive: false });
  var fingers = {}, spread = 0, drag = null;
  function gap() {
    var f = Object.keys(fingers).map(function (key) { return fingers[key]; });
    return { d: Math.hypot(f[0].clientX - f[1].clientX, f[0].clientY - f[1].clientY), clientX: (f[0].clientX + f[1].clientX) / 2, clientY: (f[0].clientY + f[1].clientY) / 2 };
  }
  view.addEventListener('pointerdown', function (event) {
    if (event.target.closest('button')) return;
    fingers[event.pointerId] = event;
    if (Object.keys(fingers).length === 2) { spread = gap().d; drag = null; }
    else drag = { x: event.clientX, y: event.clientY, ax: at.x, ay: at.y, moved: false };
  });
  view.addEventListener('pointermove', function (event) {
    if (fingers[event.pointerId]) fingers[event.pointerId] = event;
    if (Object.keys(fingers).length === 2) {
      var g = gap(), p = place(g);
      if (spread > 0 && g.d > 0) zoom(g.d / spread, p.x, p.y);
      spread = g.d;
    } else if (drag && fingers[event.pointerId] && at.k > 1.01) {
      var s = place(event).s * at.k, dx = event.clientX - drag.x, dy = event.clientY - drag.y;
      if (Math.abs(dx) + Math.abs(dy) > 4) {
        drag.moved = true;
        if (!view.hasPointerCapture(event.pointerId)) view.setPointerCapture(event.pointerId);
      }
      if (drag.moved) { at.x = drag.ax - dx / s; at.y = drag.ay - dy / s; show(); return; }
    }
    point(event);
  });
  function lift(event) { delete fingers[event.pointerId]; spread = 0; }
  ['pointerup', 'pointercancel'].forEach(function (name) { view.addEventListener(name, lift); });
  view.addEventListener('pointerleave', function (event) { lift(event); unpoint(); });
  view.addEventListener('click', function (event) {
    if (drag && drag.moved) { drag = null; return; }
    var path = event.target.closest('[data-i]');
    if (path) choose(Number(path.getAttribute('data-i')), false);
  });
  function unpoint() {
    if (pointed) pointed.classList.remove('vise');
    pointed = null;
    $('bulle').hidden = true;
  }
  function point(event) {
    if (event.pointerType === 'touch') return;
    var pin = event.target.closest('[data-s]'), path = event.target.closest('[data-i]');
    if (!path && !pin) return unpoint();
    if (path !== pointed) { unpoint(); if (path) { path.setAttribute('vector-effect', 'non-scaling-stroke'); path.classList.add('vise'); pointed = path; } }
    if (pin) return bubble(pin.querySelector('title') ? pin.querySelector('title').textContent : '', event);
    var c = d.communes[Number(path.getAttribute('data-i'))];
    bubble(c[1] + ' (' + d.departements[c[2]][0] + ') : '.replace(' :', fr ? ' :' : ':') + km(c[4]), event);
  }
  function bubble(text, event) {
    var node = $('bulle'), r = view.getBoundingClientRect();
    node.textContent = text;
    node.hidden = false;
    var x = event.clientX - r.left + 14, y = event.clientY - r.top + 16;
    node.style.left = Math.max(4, Math.min(x, r.width - node.offsetWidth - 6)) + 'px';
    node.style.top = (y + node.offsetHeight > r.height ? y - node.offsetHeight - 26 : y) + 'px';
  }
  all('[data-couche]').forEach(function (box) {
    box.addEventListener('change', function () {
      var layer = map.querySelector('[data-layer="' + box.getAttribute('data-couche') + '"]');
      if (box.checked) layer.removeAttribute('display'); else layer.setAttribute('display', 'none');
    });
  });

  // ---- one commune
  var here = {};
  d.lieux.forEach(function (s) { if (s[2] !== null) (here[s[2]] = here[s[2]] || []).push(s[0]); });
  function pair(list, term, detail) { list.appendChild(el('dt', { text: term })); list.appendChild(el('dd', { text: detail })); }
  function choose(index, moves) {
    var c = d.communes[index], card = $('fiche'), path = map.querySelector('[data-i="' + index + '"]');
    if (chosen) chosen.classList.remove('choisi');
    chosen = path;
    card.textContent = '';
    card.appendChild(el('h3', { text: c[1] }));
    card.appendChild(el('p', { 'class': 'petit', text: [department(c), c[0], c[6] === null ? '' : d.epci[c[6]]].filter(Boolean).join(' · ') }));
    card.appendChild(el('p', { 'class': 'gros', text: km(c[4]) }));
    var list = el('dl');
    var site = d.lieux[c[5]];
    pair(list, W.proche, site ? site[0] + (site[2] !== null && site[2] !== index ? ' (' + d.communes[site[2]][1] + ')' : '') : '–');
    pair(list, W.population, c[3] === null ? W.populationInconnue : say(Math.abs(c[3]) < 2 && fr || c[3] === 1 ? W.habitant : W.habitants, number(c[3])));
    pair(list, say(c[4] <= d.rayon ? W.couverte : W.nonCouverte, radius()), c[7] === null ? '–' : percent(c[7]) + ' ' + say(W.part, radius()));
    if (here[index]) pair(list, W.ici, here[index].slice(0, 12).join(', ') + (here[index].length > 12 ? '…' : ''));
    card.appendChild(list);
    card.appendChild(el('button', { type: 'button', text: W.fermer, on: function () { card.hidden = true; if (chosen) chosen.classList.remove('choisi'); } }));
    card.hidden = false;
    if (!path) return;
    path.setAttribute('vector-effect', 'non-scaling-stroke');
    path.classList.add('choisi');
    path.parentNode.appendChild(path);
    if (moves) {
      var b = path.getBBox();
      at.k = 5;
      at.x = (b.x + b.width / 2) / 10 - W0 / at.k / 2;
      at.y = (b.y + b.height / 2) / 10 - H0 / at.k / 2;
      show();
    }
  }

  // ---- search
  function search(text) {
    var wanted = fold(text);
    if (wanted.length < 1) return [];
    var found = [];
    d.communes.forEach(function (c, index) {
      var name = names[index], rank = c[0].toLowerCase() === wanted ? 0 : name === wanted ? 1
        : name.replace(/^(le|la|les|l) /, '') === wanted ? 2 : name.indexOf(wanted) === 0 ? 3
          : (' ' + name).indexOf(' ' + wanted) >= 0 ? 4 : -1;
      if (rank >= 0) found.push([rank, -(c[3] || 0), index]);
    });
    found.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]; });
    return found.map(function (f) { return f[2]; });
  }
  var input = $('commune'), results = [];
  function list() {
    results = search(input.value);
    var shown = results.slice(0, 12), status = $('trouve');
    status.textContent = fold(input.value) === '' ? '' : results.length === 0 ? W.aucune : results.length === 1 ? W.une
      : say(W.plusieurs, number(results.length)) + (results.length > 12 ? ' ' + say(W.autres, '12') : '');
    $('choix').textContent = '';
    shown.forEach(function (index) {
      var c = d.communes[index];
      $('choix').appendChild(el('li', {}, [el('button', {
        type: 'button', text: c[1] + ' (' + department(c) + ')', on: function () { choose(index, true); }
      })]));
    });
  }
  input.addEventListener('input', list);
  $('chercher').addEventListener('submit', function (event) {
    event.preventDefault();
    list();
    if (results.length) choose(results[0], true);
  });

  // ---- tables
  var collator = new Intl.Collator(d.langue, { numeric: true, sensitivity: 'base' });
  function compare(a, b, way) {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));
  }
  function heading(th, index, sort) {
    var label = th.textContent;
    th.textContent = '';
    th.appendChild(el('button', { type: 'button', text: label, title: W.trier + ' ' + label, on: function () {
      var way = th.getAttribute('aria-sort') === 'ascending' ? -1 : th.getAttribute('aria-sort') === 'descending' ? 1 : th.className === 'n' ? -1 : 1;
      all('th', th.parentNode).forEach(function (other) { other.removeAttribute('aria-sort'); });
      th.setAttribute('aria-sort', way > 0 ? 'ascending' : 'descending');
      sort(index, way);
    } }));
  }
  // A filter above and pages below a table; `draw` shows rows from `first` on and says how many there are.
  function pager(holder, size, draw, name) {
    var page = 0, text = '', field = el('input', { type: 'search', autocomplete: 'off', id: name + '-filtre', placeholder: W.filtrerAide, on: function () { text = fold(field.value); page = 0; update(); } });
    var back = el('button', { type: 'button', text: W.precedent, on: function () { page--; update(); } });
    var next = el('button', { type: 'button', text: W.suivant, on: function () { page++; update(); } });
    var where = el('span', { role: 'status' });
    holder.insertBefore(el('div', { 'class': 'barre-outils' }, [el('div', {}, [el('label', { 'for': name + '-filtre', text: W.filtrer }), field])]), holder.firstChild);
    holder.appendChild(el('div', { 'class': 'pages' }, [back, where, next]));
    function update(first) {
      if (first) page = 0;
      var count = draw(text, page * size), pages = Math.max(1, Math.ceil(count / size));
      where.textContent = say(W.page, page + 1, pages) + ' · ' + say(W.lignes, number(count));
      back.disabled = page <= 0;
      next.disabled = page >= pages - 1;
    }
    update();
    return update;
  }
  all('.tableau').forEach(function (holder) {
    var table = holder.querySelector('table'), body = table.tBodies[0], rows = all('tr', body);
    var size = Number(holder.getAttribute('data-page') || 0), update = null;
    var folded = rows.map(function (row) { return size ? fold(row.textContent) : ''; });
    rows.forEach(function (row, index) { row.rang = index; });
    function value(row, column) {
      var cell = row.cells[column], v = cell.getAttribute('data-v');
      return v === null ? (cell.textContent === '–' ? null : cell.textContent) : Number(v);
    }
    all('thead th', table).forEach(function (th, index) {
      heading(th, index, function (column, way) {
        rows.sort(function (a, b) { return compare(value(a, column), value(b, column), way) || a.rang - b.rang; });
        rows.forEach(function (row) { body.appendChild(row); });
        if (update) update(true);
      });
    });
    if (!size) return;
    update = pager(holder, size, function (text, first) {
      var count = 0;
      rows.forEach(function (row) {
        var fits = !text || folded[row.rang].indexOf(text) >= 0;
        row.hidden = !fits || count < first || count >= first + size;
        if (fits) count++;
      });
      return count;
    }, table.id);
  });

  // ---- all communes, drawn a page at a time
  (function () {
    var columns = [['commune', 1], ['departement', 2], ['code', 0], ['population', 3, true], ['distance', 4, true], ['lieu', 5], ['epci', 6]];
    var head = el('tr'), body = el('tbody'), order = d.communes.map(function (c, index) { return index; }), size = 25, update;
    var table = el('table', { id: 'tableau-communes' }, [el('caption', { id: 'tableau-communes-legende', text: W.tableau }), el('thead', {}, [head]), body]);
    var holder = el('div', { 'class': 'tableau' }, [el('div', { 'class': 'defile', role: 'region', 'aria-labelledby': 'tableau-communes-legende', tabindex: '0' }, [table])]);
    function value(c, column) {
      if (column === 2) return department(c);
      if (column === 5) return d.lieux[c[5]] ? d.lieux[c[5]][0] : null;
      if (column === 6) return c[6] === null ? null : d.epci[c[6]];
      return c[column];
    }
    columns.forEach(function (column, index) {
      var th = el('th', { scope: 'col', text: W[column[0]] });
      if (column[2]) th.className = 'n';
      head.appendChild(th);
      heading(th, index, function (i, way) {
        order.sort(function (a, b) { return compare(value(d.communes[a], column[1]), value(d.communes[b], column[1]), way) || a - b; });
        update(true);
      });
    });
    var folded = d.communes.map(function (c, index) { return names[index] + ' ' + c[0] + ' ' + fold(department(c)); });
    function draw(text, first) {
      var fits = text ? order.filter(function (index) { return folded[index].indexOf(text) >= 0; }) : order;
      body.textContent = '';
      fits.slice(first, first + size).forEach(function (index) {
        var c = d.communes[index], row = el('tr');
        columns.forEach(function (column, i) {
          var v = value(c, column[1]), text = v === null ? '–' : column[1] === 3 ? number(v) : column[1] === 4 ? number(v, 1) : v;
          if (i > 0) { var td = el('td', { text: text }); if (column[2]) td.className = 'n'; row.appendChild(td); return; }
          row.appendChild(el('th', { scope: 'row' }, [el('button', { type: 'button', 'class': 'lien', text: text, title: W.voir, on: function () { choose(index, true); $('carte-interactive').scrollIntoView(); view.focus({ preventScroll: true }); } })]));
        });
        body.appendChild(row);
      });
      return fits.length;
    }
    update = pager(holder, size, draw, 'tableau-communes');
    $('toutes').appendChild(holder);
  })();

  // ---- contents: where the reader is, folded away on small screens
  var contents = document.querySelector('.sommaire details');
  if (window.matchMedia('(max-width: 61.9rem)').matches) contents.open = false;
  if ('IntersectionObserver' in window) {
    var links = {};
    all('.sommaire a').forEach(function (a) { links[a.getAttribute('href').slice(1)] = a; });
    var seen = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting) return;
        all('.sommaire a[aria-current]').forEach(function (a) { a.removeAttribute('aria-current'); });
        if (links[entry.target.id]) links[entry.target.id].setAttribute('aria-current', 'true');
      });
    }, { rootMargin: '-20% 0px -70% 0px' });
    all('main > section').forEach(function (section) { seen.observe(section); });
  }
  window.addEventListener('beforeprint', reset);
  show();
})();
