// What lazy-loading plug-ins of the time did: fill in src once the picture comes into view.
(function () {
  var waiting = document.querySelectorAll('img[data-src], img[data-original]');
  function show(image) {
    image.src = image.getAttribute('data-src') || image.getAttribute('data-original');
  }
  if (!('IntersectionObserver' in window)) return;
  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return;
      observer.unobserve(entry.target);
      show(entry.target);
    });
  });
  waiting.forEach(function (image) {
    observer.observe(image);
  });
})();
