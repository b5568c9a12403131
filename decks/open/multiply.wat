;; The parser's matrix kernel: see [Note: one sum everywhere] in decks/parse/multiply.ts for what it computes and in
;; which order. Its assembled bytes stand in wasm-multiply.ts; the test beside assembles it again and compares.
(module
  (memory (export "memory") 1)

  ;; The four places of each of four sums become one, (first + third) + (second + fourth), for four columns together.
  (func $fold (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (f32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (f32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $c) (local.get $d))))
    (f32x4.add
      (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $ab) (local.get $cd))))

  (func (export "multiply")
    ;; Places of the first number of each; $width numbers in a row of the left and the right, $rows rows of the left,
    ;; $columns rows of the right. $width and $columns are multiples of eight, and nothing is zero but $bias, for none.
    ;; The right is packed: of each eight rows, four numbers of the first, four of the second and so on, then the next four.
    (param $left i32) (param $rows i32) (param $width i32) (param $right i32) (param $columns i32) (param $bias i32) (param $out i32)
    (local $rowBytes i32) (local $outBytes i32) (local $leftEnd i32) (local $outEnd i32) (local $rowEnd i32) (local $at i32) (local $with i32) (local $to i32)
    (local $four v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $rowBytes (i32.mul (local.get $width) (i32.const 4)))
    (local.set $outBytes (i32.mul (local.get $columns) (i32.const 4)))
    (local.set $leftEnd (i32.add (local.get $left) (i32.mul (local.get $rows) (local.get $rowBytes))))
    (local.set $outEnd (i32.add (local.get $out) (local.get $outBytes)))
    ;; Eight columns at a time: enough sums under way that none waits for the one before it.
    (loop $nextEight
      (local.set $at (local.get $left))
      (local.set $to (local.get $out))
      (loop $nextRow
        (local.set $rowEnd (i32.add (local.get $at) (local.get $rowBytes)))
        (local.set $with (local.get $right))
        (local.set $a (v128.const i32x4 0 0 0 0))
        (local.set $b (v128.const i32x4 0 0 0 0))
        (local.set $c (v128.const i32x4 0 0 0 0))
        (local.set $d (v128.const i32x4 0 0 0 0))
        (local.set $e (v128.const i32x4 0 0 0 0))
        (local.set $f (v128.const i32x4 0 0 0 0))
        (local.set $g (v128.const i32x4 0 0 0 0))
        (local.set $h (v128.const i32x4 0 0 0 0))
        (loop $nextFour
          (local.set $four (v128.load (local.get $at)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $four) (v128.load (local.get $with)))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $four) (v128.load offset=16 (local.get $with)))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $four) (v128.load offset=32 (local.get $with)))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $four) (v128.load offset=48 (local.get $with)))))
          (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $four) (v128.load offset=64 (local.get $with)))))
          (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $four) (v128.load offset=80 (local.get $with)))))
          (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $four) (v128.load offset=96 (local.get $with)))))
          (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $four) (v128.load offset=112 (local.get $with)))))
          (local.set $with (i32.add (local.get $with) (i32.const 128)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $nextFour (i32.lt_u (local.get $at) (local.get $rowEnd))))
        (local.set $a (call $fold (local.get $a) (local.get $b) (local.get $c) (local.get $d)))
        (local.set $e (call $fold (local.get $e) (local.get $f) (local.get $g) (local.get $h)))
        (if (local.get $bias)
          (then
            (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $bias))))
            (local.set $e (f32x4.add (local.get $e) (v128.load offset=16 (local.get $bias))))))
        (v128.store (local.get $to) (local.get $a))
        (v128.store offset=16 (local.get $to) (local.get $e))
        (local.set $to (i32.add (local.get $to) (local.get $outBytes)))
        (br_if $nextRow (i32.lt_u (local.get $at) (local.get $leftEnd))))
      (local.set $right (local.get $with))
      (if (local.get $bias) (then (local.set $bias (i32.add (local.get $bias) (i32.const 32)))))
      (local.set $out (i32.add (local.get $out) (i32.const 32)))
      (br_if $nextEight (i32.lt_u (local.get $out) (local.get $outEnd))))))
